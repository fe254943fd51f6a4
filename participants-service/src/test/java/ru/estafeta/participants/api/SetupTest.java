package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.nobody;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** The first start of an empty system, with a database of its own. */
@WithEstafeta
@TestProfile(SetupTest.EmptySystem.class)
class SetupTest {

    public static class EmptySystem implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("estafeta.setup-token", "the-one-time-word");
        }
    }

    private static Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "token", "the-one-time-word",
                "username", "first.admin",
                "password", "длинный пароль 1",
                "familyName", "Рябинина",
                "givenName", "Ольга",
                "regionName", "Новая область"));
    }

    @Test
    void firstAdministratorCreatesTheRegionOnce() {
        nobody().get("/api/v1/setup").then().statusCode(200).body("needed", is(true));
        var wrong = request();
        wrong.put("token", "guess");
        nobody().body(wrong).post("/api/v1/setup").then().statusCode(403);
        var weak = request();
        weak.put("password", "123");
        nobody().body(weak).post("/api/v1/setup").then().statusCode(400).body("errors[0].pointer", is("password"));

        var region = nobody().body(request())
                .post("/api/v1/setup")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("region");

        nobody().get("/api/v1/setup").then().body("needed", is(false));
        nobody().body(request())
                .post("/api/v1/setup")
                .then()
                .statusCode(409)
                .body("code", is("REGION_EXISTS"))
                .body("detail", containsString("уже настроена"));
        var told = Facts.await(
                OrganisationRegisteredV1.class,
                e -> e.organisation().id().toString().equals(region));
        assertThat(told.organisation().name()).isEqualTo("Новая область");
        as(Roles.ADMINISTRATOR, UUID.fromString(region))
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items[0].username", is("first.admin"))
                .body("items[0].role", is("administrator"));
    }
}
