package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class ConsentApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static Map<String, Object> participation(UUID person, String role, String form) {
        return new HashMap<>(Map.of(
                "person", person,
                "organisation", SCHOOL_A1,
                "role", role,
                "form", form,
                "enteredOn", "2026-09-05"));
    }

    private static UUID consented(UUID person) {
        return UUID.fromString(curator()
                .body(Map.of(
                        "person", person,
                        "purpose", "PROCESSING",
                        "signedOn", "2026-09-01",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера"))
                .post("/api/v1/consents")
                .then()
                .statusCode(201)
                .body("status", is("ACTIVE"))
                .extract()
                .path("id"));
    }

    @Test
    void withdrawnConsentStopsTheNextStep() {
        var id = World.registered(World.pupil(SCHOOL_A1));
        var consent = consented(id);
        as(Roles.CURATOR, SCHOOL_A2)
                .body(Map.of("withdrawnOn", "2026-10-01"))
                .post("/api/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(404);
        curator()
                .body(Map.of("withdrawnOn", "2026-10-01"))
                .post("/api/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));
        curator()
                .body(participation(id, "MENTEE", "PUPIL_PUPIL"))
                .post("/api/v1/participations")
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"));
        consented(id);
    }

    @Test
    void secondActiveConsentOfOnePurposeIsRefused() {
        var id = World.registered(World.pupil(SCHOOL_A1));
        consented(id);
        curator()
                .body(Map.of(
                        "person", id,
                        "purpose", "PROCESSING",
                        "signedOn", "2026-09-02",
                        "signedBy", "BOTH",
                        "guardian", "Ольхина Вера"))
                .post("/api/v1/consents")
                .then()
                .statusCode(409)
                .body("code", is("CONSENT_EXISTS"))
                .body("detail", containsString("01.09.2026"));
    }
}
