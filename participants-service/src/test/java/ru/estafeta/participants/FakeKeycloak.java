package ru.estafeta.participants;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The part of Keycloak's admin API that accounts need, kept in memory. The real one is met by the stand's end-to-end
 * tests; starting it here would triple the time of this module's tests.
 */
final class FakeKeycloak {

    private static final String ADMIN = "/auth/admin/realms/estafeta/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, Object>> users = new LinkedHashMap<>();
    private final Map<String, Set<String>> rolesOfUsers = new LinkedHashMap<>();
    private HttpServer server;

    String start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/auth/realms/estafeta/protocol/openid-connect/token", exchange -> {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, 200, Map.of("access_token", "token", "expires_in", 3600, "token_type", "Bearer"));
        });
        server.createContext(ADMIN, this::admin);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    void stop() {
        server.stop(0);
    }

    private synchronized void admin(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(ADMIN.length()).split("/");
        var body = exchange.getRequestBody().readAllBytes();
        if (path[0].equals("roles")) {
            roles(exchange, path);
        } else if (path.length == 1) {
            create(exchange, JSON.readValue(body, new TypeReference<>() {}));
        } else if (!users.containsKey(path[1])) {
            answer(exchange, 404, Map.of("error", "User not found"));
        } else {
            user(exchange, path, body);
        }
    }

    private void roles(HttpExchange exchange, String[] path) throws IOException {
        var role = path[1];
        if (path.length == 2) {
            answer(exchange, 200, Map.of("id", role, "name", role));
            return;
        }
        answer(
                exchange,
                200,
                users.entrySet().stream()
                        .filter(user -> rolesOfUsers.get(user.getKey()).contains(role))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private void create(HttpExchange exchange, Map<String, Object> user) throws IOException {
        if (users.values().stream().anyMatch(other -> other.get("username").equals(user.get("username")))) {
            answer(exchange, 409, Map.of("errorMessage", "User exists with same username"));
            return;
        }
        var id = UUID.randomUUID().toString();
        user.put("id", id);
        user.remove("credentials");
        users.put(id, user);
        rolesOfUsers.put(id, new LinkedHashSet<>());
        var location = "http://127.0.0.1:" + server.getAddress().getPort() + ADMIN + "users/" + id;
        exchange.getResponseHeaders().add("Location", location);
        answer(exchange, 201, null);
    }

    private void user(HttpExchange exchange, String[] path, byte[] body) throws IOException {
        var id = path[1];
        var what = exchange.getRequestMethod() + (path.length > 2 ? " " + path[2] : "");
        switch (what) {
            case "GET" -> answer(exchange, 200, users.get(id));
            case "PUT" -> {
                users.put(id, JSON.readValue(body, new TypeReference<>() {}));
                answer(exchange, 204, null);
            }
            case "DELETE" -> {
                users.remove(id);
                rolesOfUsers.remove(id);
                answer(exchange, 204, null);
            }
            case "POST role-mappings" -> {
                List<Map<String, Object>> given = JSON.readValue(body, new TypeReference<>() {});
                given.forEach(role -> rolesOfUsers.get(id).add((String) role.get("name")));
                answer(exchange, 204, null);
            }
            case "GET role-mappings" -> {
                var roles = new ArrayList<Map<String, Object>>();
                rolesOfUsers.get(id).forEach(role -> roles.add(Map.of("id", role, "name", role)));
                answer(exchange, 200, roles);
            }
            default -> answer(exchange, 204, null);
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        try (exchange) {
            if (body == null) {
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
