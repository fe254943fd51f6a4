package ru.estafeta.stand.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import ru.estafeta.stand.console.Failure;

/**
 * The public API as a demo user: a token by name and password, JSON in and out, any refusal ends the loading. Every
 * POST carries a key made of its content, so a loading that was broken off may be repeated.
 */
public final class DemoApi {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(45);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Token(String value, long takenAt) {
        boolean isFresh() {
            return System.nanoTime() - takenAt < TOKEN_LIFE.toNanos();
        }
    }

    public DemoApi(String address) {
        this.address = address;
    }

    public JsonNode get(String user, String path) {
        return send("GET " + path, as(user, path).GET());
    }

    JsonNode post(String user, String path, Map<String, ?> body) {
        var json = json(body);
        var key = UUID.nameUUIDFromBytes((user + path + json).getBytes(StandardCharsets.UTF_8));
        return send(
                "POST " + path,
                as(user, path).header("Idempotency-Key", key.toString()).POST(json(json)));
    }

    /** A POST that changes nothing, and so is not kept against a repetition. */
    public JsonNode ask(String user, String path, Map<String, ?> body) {
        return send("POST " + path, as(user, path).POST(json(json(body))));
    }

    /** A file as it comes, for a measurement. */
    public byte[] file(String user, String path) {
        try {
            return client.send(as(user, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new Failure("Demo region: GET " + path + " failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Demo region: interrupted");
        }
    }

    public JsonNode put(String user, String path, Map<String, ?> body) {
        return send("PUT " + path, as(user, path).header("If-Match", "*").PUT(json(json(body))));
    }

    /** As the holder of a personal link, who has no account. */
    JsonNode withLink(String token, String path) {
        return send("GET " + path, linked(token, path).GET());
    }

    JsonNode answerLink(String token, String path, Map<String, ?> body) {
        return send("POST " + path, linked(token, path).POST(json(json(body))));
    }

    /** Sends a file as the form of the import does. */
    public JsonNode upload(String user, String path, String fileName, byte[] content, UUID organisation) {
        var boundary = "estafeta-demo-" + UUID.nameUUIDFromBytes(content);
        var form = new ByteArrayOutputStream();
        form.writeBytes(part(boundary, "organisation", ""));
        form.writeBytes((organisation + "\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(part(boundary, "file", "; filename=\"" + fileName + "\""));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST " + path,
                as(user, path)
                        .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
    }

    private static byte[] part(String boundary, String name, String more) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder as(String user, String path) {
        return request(path).header("Authorization", "Bearer " + token(user));
    }

    private HttpRequest.Builder linked(String token, String path) {
        return request(path).header("X-Link-Token", token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json");
    }

    private String token(String user) {
        return tokens.compute(user, (name, known) -> known != null && known.isFresh() ? known : signIn(name))
                .value();
    }

    private Token signIn(String user) {
        var request = HttpRequest.newBuilder(
                        URI.create(address + "/auth/realms/estafeta/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=estafeta-cli&username=" + user + "&password=" + user));
        return new Token(
                send("Sign-in of " + user, request).path("access_token").asText(), System.nanoTime());
    }

    private JsonNode send(String what, HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new Failure(
                        "Demo region: %s answered %d %s".formatted(what, response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new Failure("Demo region: " + what + " failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Demo region: interrupted");
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher json(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }
}
