package ru.estafeta.stand;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** What the launcher itself asks of the running system, at its public address like anybody else. */
final class PublicApi {

    /** Between them these load most of what the first people to come would need. */
    private static final List<String> COMMON_READS = List.of(
            "/",
            "/session/me",
            "/auth/realms/estafeta/.well-known/openid-configuration",
            "/session/login?to=/",
            "/api/openapi.json",
            "/api/v1/setup",
            "/api/v1/organisations",
            "/api/v1/roadmaps",
            "/api/v1/indicators");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    PublicApi(String address) {
        this.address = address;
    }

    /** Whether the system belongs to nobody yet. */
    boolean needsFirstAdministrator() throws IOException, InterruptedException {
        return JSON.readTree(get("/api/v1/setup").body()).path("needed").asBoolean();
    }

    void readOnce() throws IOException, InterruptedException {
        for (String path : COMMON_READS) {
            get(path);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
