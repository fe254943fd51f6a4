package ru.estafeta.gateway.session;

import io.vertx.core.json.JsonObject;

/** What Keycloak gave for one signed-in browser. Never leaves the gateway, but for the access token to a service. */
record Tokens(String id, String access, String refresh) {

    String toJson() {
        return new JsonObject()
                .put("id", id)
                .put("access", access)
                .put("refresh", refresh)
                .encode();
    }

    static Tokens fromJson(String json) {
        var object = new JsonObject(json);
        return new Tokens(object.getString("id"), object.getString("access"), object.getString("refresh"));
    }

    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
