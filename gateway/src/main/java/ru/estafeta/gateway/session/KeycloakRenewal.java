package ru.estafeta.gateway.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import ru.estafeta.gateway.GatewayConfig;

/** Keycloak's token endpoint, asked with the refresh token. */
@Singleton
class KeycloakRenewal implements TokenRenewal {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final URI endpoint;
    private final String secret;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    KeycloakRenewal(GatewayConfig config) {
        this.endpoint = URI.create(config.upstream().keycloak() + "/realms/estafeta/protocol/openid-connect/token");
        this.secret = config.session().clientSecret();
    }

    @Override
    public Outcome renew(Tokens tokens) {
        var form = "grant_type=refresh_token&client_id=estafeta-web&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8)
                + "&refresh_token="
                + URLEncoder.encode(tokens.refresh(), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> new Outcome.Renewed(read(new JsonObject(answer.body()), tokens));
                case 400 ->
                    answer.body().contains("invalid_grant")
                            ? new Outcome.Refused()
                            : new Outcome.Unreachable(new IOException("Keycloak refuses: " + answer.body()));
                default -> new Outcome.Unreachable(new IOException("Keycloak answers " + answer.statusCode()));
            };
        } catch (IOException | DecodeException e) {
            return new Outcome.Unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable(e);
        }
    }

    private static Tokens read(JsonObject answer, Tokens before) {
        return new Tokens(
                answer.getString("id_token", before.id()),
                Objects.requireNonNull(answer.getString("access_token")),
                answer.getString("refresh_token", before.refresh()));
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
