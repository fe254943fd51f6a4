package ru.estafeta.stand.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How a part tells that it can be used. */
public sealed interface Readiness {

    boolean holds(Path log) throws IOException, InterruptedException;

    /** The health address answers 200. An open port says little: Keycloak opens its own before the realm is there. */
    record Healthy(URI address) implements Readiness {

        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();

        @Override
        public boolean holds(Path log) throws InterruptedException {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false; // not listening yet, or no longer
            }
        }
    }

    /** The process has said so in its log. */
    record Announced(String beginning) implements Readiness {

        @Override
        public boolean holds(Path log) throws IOException {
            try (var lines = Files.lines(log)) {
                return lines.anyMatch(line -> line.startsWith(beginning));
            }
        }
    }
}
