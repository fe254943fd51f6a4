package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.participants.World.Enrolled;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class ClearanceApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @AfterEach
    void nothingIsRequired() {
        required(false);
    }

    private static void required(boolean required) {
        as(Roles.REGION_OPERATOR, REGION)
                .header("If-Match", "*")
                .body(Map.of("required", required, "validMonths", 12, "source", "приказ региона", "verified", false))
                .put("/api/v1/clearance-rule")
                .then()
                .statusCode(200)
                .body("required", is(required));
    }

    private static Enrolled employee() {
        return World.enrolment(World.specialist(SCHOOL_A1, ENTERPRISE_A), "MENTOR", "EMPLOYER_PUPIL");
    }

    private static ValidatableResponse shown(UUID person, String issuedOn) {
        return curator()
                .body(Map.of(
                        "number",
                        "008/2026",
                        "issuedOn",
                        issuedOn,
                        "checkedOn",
                        issuedOn,
                        "checkedBy",
                        "зам. директора"))
                .post("/api/v1/people/{id}/clearances", person)
                .then();
    }

    private static ValidatableResponse pair(Enrolled mentor) {
        var body = World.pairOf(
                mentor.participation(), World.enrolled(World.pupil(SCHOOL_A1), "MENTEE", "EMPLOYER_PUPIL"));
        body.put("form", "EMPLOYER_PUPIL");
        return curator().body(body).post("/api/v1/pairs").then();
    }

    private static void state(Enrolled mentor, String state, boolean due) {
        curator().get("/api/v1/people/{id}", mentor.person()).then().body("clearance.state", is(state));
        var found = curator()
                .queryParam("clearance", "DUE")
                .queryParam("limit", 500)
                .get("/api/v1/people")
                .then();
        found.body(
                "items.id",
                due
                        ? hasItem(mentor.person().toString())
                        : not(hasItem(mentor.person().toString())));
    }

    @Test
    void mentorWhoseCertificateHasRunOutIsNeitherPairedNorMet() {
        var mentor = employee();
        state(mentor, "MISSING", true);
        curator().get("/api/v1/tasks").then().body("items.code", hasItem("CLEARANCE_DUE"));
        shown(mentor.person(), "2025-10-05").statusCode(201).body("items.validUntil", contains("2026-10-05"));
        state(mentor, "EXPIRED", true);
        pair(mentor).statusCode(422).body("code", is("CLEARANCE_EXPIRED")).body("errors.pointer", contains("mentors"));

        shown(mentor.person(), "2026-10-06").statusCode(201);
        state(mentor, "VALID", false);
        String pair = pair(mentor).statusCode(201).extract().path("id");
        World.approved(UUID.fromString(pair));
        met(pair, "2026-10-05").statusCode(201);
        curator()
                .delete(
                        "/api/v1/people/{id}/clearances/{clearance}",
                        mentor.person(),
                        curator()
                                .get("/api/v1/people/{id}/clearances", mentor.person())
                                .path("items[0].id"))
                .then()
                .statusCode(200);
        met(pair, "2026-10-07")
                .statusCode(422)
                .body("code", is("CLEARANCE_EXPIRED"))
                .body("errors.pointer", contains("heldOn"));
    }

    private static ValidatableResponse met(String pair, String heldOn) {
        return curator()
                .body(Map.of("kind", "WORK", "heldOn", heldOn))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then();
    }

    @Test
    void regionDecidesWhetherOneIsRequired() {
        var mentor = employee();
        pair(mentor).statusCode(201);
        required(true);
        pair(employee()).statusCode(422).body("code", is("CLEARANCE_MISSING"));
        var cleared = employee();
        shown(cleared.person(), "2026-10-01").statusCode(201);
        pair(cleared).statusCode(201);
        World.formed(World.pairOf(World.pupilAs("MENTOR"), World.pupilAs("MENTEE")));
    }

    @Test
    void pairGoesOnAgainOnlyWithACertificateThatHolds() {
        var mentor = employee();
        String pair = pair(mentor).statusCode(201).extract().path("id");
        World.approved(UUID.fromString(pair));
        for (var step : Map.of(
                        "ending", Map.of("endedOn", "2026-10-19", "reason", "Программа завершена"),
                        "cancellation", Map.of("reason", "Не тот наставник"))
                .entrySet()) {
            var path = "/api/v1/pairs/{id}/" + step.getKey();
            required(false);
            curator().body(step.getValue()).post(path, pair).then().statusCode(200);
            required(true);
            curator().delete(path, pair).then().statusCode(422).body("code", is("CLEARANCE_MISSING"));
            required(false);
            curator().delete(path, pair).then().statusCode(200).body("status", is("APPROVED"));
        }
    }

    @Test
    void pupilsAndTeachersAreNotAsked() {
        var pupil = World.enrolment(World.pupil(SCHOOL_A1), "MENTOR", "PUPIL_PUPIL");
        curator().get("/api/v1/people/{id}", pupil.person()).then().body("clearance", nullValue());
    }

    @Test
    void slipsAreRefusedAndStrangersKeptOut() {
        var mentor = employee();
        shown(mentor.person(), "2026-10-21").statusCode(422).body("errors.pointer", contains("issuedOn"));
        var before = new HashMap<String, Object>(
                Map.of("number", "1", "issuedOn", "2026-10-06", "checkedOn", "2026-10-05", "checkedBy", "директор"));
        refused(mentor, before, "CHECKED_BEFORE_ISSUE");
        before.put("checkedOn", "2026-10-06");
        before.put("validUntil", "2026-10-01");
        refused(mentor, before, "VALID_BEFORE_ISSUE");
        as(Roles.CURATOR, SCHOOL_A2)
                .get("/api/v1/people/{id}/clearances", mentor.person())
                .then()
                .statusCode(404);
        curator()
                .header("If-Match", "*")
                .body(Map.of("required", true, "validMonths", 12, "source", "сам решил", "verified", true))
                .put("/api/v1/clearance-rule")
                .then()
                .statusCode(403);
        as(Roles.REGION_OPERATOR, REGION)
                .header("If-Match", "\"0\"")
                .body(Map.of("required", true, "validMonths", 12, "source", "приказ", "verified", true))
                .put("/api/v1/clearance-rule")
                .then()
                .statusCode(412);
    }

    private static void refused(Enrolled mentor, Map<String, Object> body, String code) {
        curator()
                .body(body)
                .post("/api/v1/people/{id}/clearances", mentor.person())
                .then()
                .statusCode(422)
                .body("code", is(code));
    }
}
