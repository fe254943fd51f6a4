package ru.estafeta.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.gateway.WithGateway;

@WithGateway
class PathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/people/../accounts",
                "/api/v1/./people",
                "/api//v1/people",
                "//evil.example/api",
                "/api/v1/people%2faccounts",
                "/api/v1/people%2Faccounts",
                "/api/v1/%2e%2e/people",
                "/api/v1/%2E%2e/people",
                "/api/v1/people;x=1",
                "/api/v1/people%3bx",
                "/api/v1/people%5c..",
                "/api/v1/people\\..",
                "/api/v1/people%252f",
                "/api/v1/people%00",
                "/auth/realms/estafeta/..;/master",
                "/assets/../../etc/passwd",
                "http://localhost/api/v1/people"
            })
    void refusesPathsThatCanBeReadInTwoWays(String target) throws IOException {
        assertThat(statusOf("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void leavesQueriesAlone() throws IOException {
        assertThat(statusOf(
                        "GET /favicon.svg?x=a//b;c/../%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void letsRussianAndVersionsThrough() {
        assertThat(PathGuard.isBad("/roadmaps/%D0%B0%D1%84")).isFalse();
        assertThat(PathGuard.isBad("/assets/index-1.2.3.js")).isFalse();
        assertThat(PathGuard.isBad("/.well-known/x")).isFalse();
    }

    private static String statusOf(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
