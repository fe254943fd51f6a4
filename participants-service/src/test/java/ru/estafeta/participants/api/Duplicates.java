package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.hasSize;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;

/** People written twice and what is said of them, for tests. */
final class Duplicates {

    /** Nobody else is called by that patronymic. */
    static Map<String, Object> pupil() {
        var pupil = World.pupil(SCHOOL_A1);
        pupil.put("patronymic", pupil.get("familyName") + "ович");
        return pupil;
    }

    /** The same pupil, written with a slip. */
    static Map<String, Object> again(Map<String, Object> pupil, UUID school) {
        var again = new HashMap<>(pupil);
        again.put("givenName", "Семен");
        again.put("patronymic", pupil.get("familyName") + "овч");
        again.put("organisation", school);
        return again;
    }

    static RequestSpecification coordinator() {
        return as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
    }

    static ValidatableResponse openOf(RequestSpecification who, UUID person) {
        return who.queryParam("person", person).get("/api/v1/duplicates").then().statusCode(200);
    }

    static String suspicion(RequestSpecification who, UUID person) {
        return openOf(who, person).body("items", hasSize(1)).extract().path("items[0].id");
    }

    static ValidatableResponse settle(RequestSpecification who, String id, String verdict, UUID keep) {
        var body = new HashMap<String, Object>();
        body.put("verdict", verdict);
        body.put("keep", keep);
        return who.body(body).put("/api/v1/duplicates/{id}/verdict", id).then();
    }

    static ValidatableResponse card(UUID person) {
        return curator().get("/api/v1/people/{id}", person).then().statusCode(200);
    }

    private Duplicates() {}
}
