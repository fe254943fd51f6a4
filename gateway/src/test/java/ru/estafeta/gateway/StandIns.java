package ru.estafeta.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * One small server in place of the services and of Keycloak. A service answers with what it was asked, so that a test
 * sees what came through; Keycloak signs in anybody at once, checks PKCE and signs real tokens. It holds no state:
 * what a code or a refresh token is good for is written in it.
 */
public final class StandIns {

    public static final String CLIENT_SECRET = "a secret for tests, 32 characters and more";
    public static final String ISSUER = "http://localhost:8080/auth/realms/estafeta";

    private static final String OIDC = "/auth/realms/estafeta/protocol/openid-connect/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final KeyPair key;

    private StandIns(HttpServer server, KeyPair key) {
        this.server = server;
        this.key = key;
    }

    static StandIns start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            var standIns = new StandIns(server, generator.generateKeyPair());
            server.createContext("/", standIns::echo);
            server.createContext("/q/openapi", standIns::description);
            server.createContext(OIDC + "certs", standIns::keys);
            server.createContext(OIDC + "auth", standIns::signInPage);
            server.createContext(OIDC + "token", standIns::tokens);
            server.setExecutor(standIns.threads);
            server.start();
            return standIns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
        threads.close();
    }

    private void echo(HttpExchange exchange) throws IOException {
        long length = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
        var headers = new JsonObject();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        var body = new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("headers", headers)
                .put("length", length);
        exchange.getResponseHeaders().add("Set-Cookie", "service=1");
        if (exchange.getRequestURI().getPath().endsWith("/created")) {
            exchange.getResponseHeaders().add("Location", url() + "/api/v1/people/7");
        }
        answer(exchange, 200, body);
    }

    private void description(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new JsonObject("""
                        {"openapi": "3.1.0", "paths": {"/api/v1/people": {}}, "components": {"schemas": {"Problem": {"type": "object"}}}}"""));
    }

    private void keys(HttpExchange exchange) throws IOException {
        var rsa = (RSAPublicKey) key.getPublic();
        var jwk = new JsonObject()
                .put("kty", "RSA")
                .put("kid", "test")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("n", base64(rsa.getModulus()))
                .put("e", base64(rsa.getPublicExponent()));
        answer(exchange, 200, new JsonObject().put("keys", new JsonArray().add(jwk)));
    }

    /** No page: whoever comes is signed in. The code says to which nonce and challenge it belongs. */
    private void signInPage(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = String.join(".", asked.get("nonce"), asked.get("code_challenge"));
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void tokens(HttpExchange exchange) throws IOException {
        var asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        switch (asked.get("grant_type")) {
            case "authorization_code" -> {
                var code = asked.get("code").split("\\.");
                if (!challenge(asked.get("code_verifier")).equals(code[1])) {
                    answer(exchange, 400, new JsonObject().put("error", "invalid_grant"));
                    return;
                }
                answer(exchange, 200, issued("curator", code[0], 300));
            }
            case "refresh_token" -> {
                var refresh = asked.get("refresh_token");
                if (refresh.contains("refused")) {
                    answer(exchange, 400, new JsonObject().put("error", "invalid_grant"));
                } else {
                    answer(exchange, 200, issued("renewed", "", 300));
                }
            }
            default -> answer(exchange, 200, issued(asked.get("username"), "", Long.parseLong(asked.get("seconds"))));
        }
    }

    private JsonObject issued(String username, String nonce, long seconds) {
        return new JsonObject()
                .put("access_token", token(username, "estafeta", nonce, seconds))
                .put("id_token", token(username, "estafeta-web", nonce, seconds))
                .put("refresh_token", token(username, ISSUER, nonce, 3600))
                .put("expires_in", seconds)
                .put("token_type", "Bearer");
    }

    private String token(String username, String audience, String nonce, long seconds) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(ISSUER)
                .subject("id-of-" + username)
                .audience(audience)
                .claim("azp", "estafeta-web")
                .claim("nonce", nonce)
                .claim("preferred_username", username)
                .claim("name", "Марина Ивушкина")
                .claim("organisation", "24341c1a-aada-5f54-b842-f13e30119b71")
                .claim("realm_access", Map.of("roles", List.of("curator")))
                .issuedAt(now - 10)
                .expiresAt(now + seconds)
                .jws()
                .keyId("test")
                .sign(key.getPrivate());
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, JsonObject body) throws IOException {
        byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
