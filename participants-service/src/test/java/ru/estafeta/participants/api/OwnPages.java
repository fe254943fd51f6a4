package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Steps on one's own page that several tests take. */
final class OwnPages {

    private OwnPages() {}

    /** School A1 has an address and a site: without them nobody is asked for a consent. */
    static void operatorIsKnown() {
        curator()
                .body(Map.of(
                        "address", "Гусь, Озёрная, 1", "site", "https://school.example", "contact", "+74920000000"))
                .put("/api/v1/consent-operators/{id}", SCHOOL_A1)
                .then()
                .statusCode(200);
    }

    /** A link as its holder has it. */
    record Link(String party, String token, String code) {

        RequestSpecification request() {
            return nobody().header("X-Link-Token", token);
        }

        Response open(String typed) {
            return request().body(Map.of("code", typed)).post("/api/v1/own-page/opening");
        }

        /** With the key of the device that has opened it. */
        Device opened() {
            return new Device(this, open(code).then().statusCode(200).extract().path("device"));
        }
    }

    record Device(Link link, String key) {

        RequestSpecification request() {
            return link.request().header("X-Device-Key", key);
        }

        Response sign(Map<String, Object> consent) {
            return request().body(consent).post("/api/v1/own-page/consents");
        }

        Response withdraw(String purpose) {
            return request().body(Map.of("purpose", purpose)).post("/api/v1/own-page/withdrawals");
        }
    }

    static List<Link> links(UUID person) {
        List<Map<String, Object>> items = curator()
                .body(Map.of("people", List.of(person)))
                .post("/api/v1/personal-links")
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("items");
        return items.stream()
                .map(item -> {
                    var url = (String) item.get("url");
                    assertThat(url).startsWith("http://localhost:8080/moi-dannye#");
                    return new Link(
                            (String) item.get("party"), url.substring(url.indexOf('#') + 1), (String) item.get("code"));
                })
                .toList();
    }

    /** Where his consent to processing stands. */
    static String state(UUID person) {
        List<String> states = curator()
                .get("/api/v1/consents?limit=500")
                .path("items.findAll { it.person == '" + person + "' }.state");
        return states.getFirst();
    }
}
