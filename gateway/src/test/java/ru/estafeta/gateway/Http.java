package ru.estafeta.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** What tests of the gateway ask with. */
public final class Http {

    private Http() {}

    public static RequestSpecification anyone() {
        return given().redirects().follow(false).urlEncodingEnabled(false);
    }

    /** The pages' calls. */
    public static RequestSpecification script() {
        return anyone().header("X-Requested-With", "JavaScript");
    }

    /** A token that Keycloak's stand-in signs, good for so many seconds. */
    public static String token(String username, long seconds) {
        return anyone().contentType(ContentType.URLENC)
                .formParams(Map.of("grant_type", "password", "username", username, "seconds", seconds))
                .post("/auth/realms/estafeta/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    public static RequestSpecification machine() {
        return anyone().header("Authorization", "Bearer " + token("integration", 300));
    }
}
