package ru.estafeta.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says. Read without checking the signature: only for tokens that Keycloak handed to the gateway
 * itself, or that quarkus-oidc has verified.
 */
record Claims(JsonObject json) {

    static Claims of(String token) {
        int from = token.indexOf('.') + 1;
        int to = token.indexOf('.', from);
        if (from == 0 || to < 0) {
            throw new IllegalArgumentException("Not a JWT");
        }
        byte[] payload = Base64.getUrlDecoder().decode(token.substring(from, to));
        return new Claims(new JsonObject(new String(payload, StandardCharsets.UTF_8)));
    }

    Instant expiry() {
        return Instant.ofEpochSecond(json.getLong("exp"));
    }

    boolean hasExpiry() {
        return json.containsKey("exp");
    }

    /** The user, and the program through which he acts. */
    String caller() {
        return json.getString("azp", "") + "/" + json.getString("sub", "");
    }

    @Nullable
    String username() {
        return json.getString("preferred_username");
    }

    @Nullable
    String name() {
        return json.getString("name");
    }

    @Nullable
    String organisation() {
        return json.getString("organisation");
    }

    List<String> roles() {
        var roles = json.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray());
        return roles.stream().map(Objects::toString).sorted().toList();
    }
}
