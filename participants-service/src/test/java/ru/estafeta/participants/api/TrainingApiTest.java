package ru.estafeta.participants.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.participants.World.Enrolled;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Today is 20 October 2026. */
@WithEstafeta
class TrainingApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static Map<String, Object> session(String heldOn, String topic) {
        return new HashMap<>(Map.of("heldOn", heldOn, "topic", topic, "hours", 2));
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "title", "Школа наставников",
                "programme", "Роль наставника, первая встреча, трудные случаи",
                "orderNumber", "41-ОД",
                "orderDate", "2026-09-25",
                "sessionsNeeded", 2,
                "sessions",
                        List.of(
                                session("2026-10-02", "Роль наставника"),
                                session("2026-10-09", "Первая встреча"),
                                session("2026-10-30", "Трудные случаи"))));
    }

    private static UUID made(RequestSpecification who, Map<String, Object> plan) {
        return UUID.fromString(who.body(plan)
                .post("/api/v1/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID made() {
        return made(curator(), plan());
    }

    private static Enrolled mentor(UUID school) {
        return World.enrolment(World.pupil(school), "MENTOR", "PUPIL_PUPIL");
    }

    private static ValidatableResponse take(UUID training, UUID... people) {
        return curator()
                .body(Map.of("people", List.of(people)))
                .post("/api/v1/trainings/{id}/trainees", training)
                .then();
    }

    private static List<String> sessions(UUID training) {
        return curator().get("/api/v1/trainings/{id}", training).path("sessions.id");
    }

    private static ValidatableResponse mark(RequestSpecification who, UUID training, int session, UUID... came) {
        return who.body(Map.of("people", List.of(came)))
                .put(
                        "/api/v1/trainings/{id}/sessions/{session}/attendance",
                        training,
                        sessions(training).get(session))
                .then();
    }

    private static void status(Enrolled mentor, String status, String trainedOn) {
        curator()
                .get("/api/v1/people/{id}", mentor.person())
                .then()
                .body("participations.status", contains(status))
                .body("participations.trainedOn", contains(trainedOn));
    }

    private static ValidatableResponse certificate(RequestSpecification who, UUID person, String issuedOn) {
        return who.body(Map.of(
                        "provider",
                        "Институт развития образования",
                        "programme",
                        "Наставник в школе",
                        "hours",
                        36,
                        "number",
                        "У-118",
                        "issuedOn",
                        issuedOn,
                        "remote",
                        true))
                .post("/api/v1/people/{id}/training/certificates", person)
                .then();
    }

    @Test
    void mentorIsReadyOnTheDayOnWhichHeHasAttendedEnough() {
        var diligent = mentor(SCHOOL_A1);
        var lazy = mentor(SCHOOL_A1);
        status(diligent, "IN_BASE", null);

        var training = made();
        take(training, diligent.person(), lazy.person())
                .statusCode(200)
                .body(
                        "trainees.person",
                        containsInAnyOrder(
                                diligent.person().toString(), lazy.person().toString()));
        status(diligent, "IN_TRAINING", null);

        mark(curator(), training, 0, diligent.person(), lazy.person()).statusCode(200);
        mark(curator(), training, 1, diligent.person())
                .statusCode(200)
                .body("trainees.find { it.person == '" + diligent.person() + "' }.completedOn", is("2026-10-09"))
                .body("trainees.find { it.person == '" + lazy.person() + "' }.completedOn", nullValue());
        status(diligent, "READY", "2026-10-09");
        status(lazy, "IN_TRAINING", null);
        curator()
                .queryParam("status", "IN_TRAINING", "READY")
                .queryParam("role", "MENTOR")
                .queryParam("limit", 500)
                .get("/api/v1/participations")
                .then()
                .body(
                        "items.id",
                        org.hamcrest.Matchers.hasItems(
                                diligent.participation().toString(),
                                lazy.participation().toString()));
        curator()
                .get("/api/v1/trainings")
                .then()
                .body("items.find { it.id == '" + training + "' }.trainees", is(2))
                .body("items.find { it.id == '" + training + "' }.completed", is(1))
                .body("items.find { it.id == '" + training + "' }.held", is(2));

        mark(curator(), training, 1).statusCode(200);
        status(diligent, "IN_TRAINING", null);
    }

    @Test
    void certificateOfACourseElsewhereTrainsToo() {
        var mentor = mentor(SCHOOL_A1);
        String id = certificate(curator(), mentor.person(), "2026-08-20")
                .statusCode(201)
                .body("trainedOn", is("2026-08-20"))
                .body("certificates.provider", contains("Институт развития образования"))
                .extract()
                .path("certificates[0].id");
        status(mentor, "READY", "2026-08-20");
        certificate(curator(), mentor.person(), "2026-10-21")
                .statusCode(422)
                .body("errors.pointer", contains("issuedOn"));

        curator()
                .delete("/api/v1/people/{id}/training/certificates/{certificate}", mentor.person(), id)
                .then()
                .statusCode(200)
                .body("trainedOn", nullValue())
                .body("certificates", empty());
        status(mentor, "IN_BASE", null);
    }

    @Test
    void roleTakenUpAfterwardsIsTrainedFromTheStart() {
        var mentor = mentor(SCHOOL_A1);
        certificate(curator(), mentor.person(), "2026-08-20").statusCode(201);
        curator()
                .body(Map.of(
                        "person",
                        World.pupil(SCHOOL_A1),
                        "consent",
                        Map.of("signedOn", "2026-09-01", "signedBy", "BOTH", "guardian", "Ольхина Вера Павловна"),
                        "role",
                        "MENTEE",
                        "form",
                        "PUPIL_PUPIL",
                        "enteredOn",
                        "2026-09-05",
                        "organisation",
                        SCHOOL_A1))
                .post("/api/v1/enrolments")
                .then()
                .body("participation.status", is("READY"))
                .body("participation.trainedOn", nullValue());
        curator()
                .body(Map.of("leftOn", "2026-10-01", "reason", "пауза"))
                .post("/api/v1/participations/{id}/leaving", mentor.participation());
        curator()
                .body(Map.of(
                        "person",
                        mentor.person(),
                        "organisation",
                        SCHOOL_A1,
                        "role",
                        "MENTOR",
                        "form",
                        "PUPIL_PUPIL",
                        "enteredOn",
                        "2026-10-10"))
                .post("/api/v1/participations")
                .then()
                .statusCode(201)
                .body("status", is("READY"))
                .body("trainedOn", is("2026-08-20"));
    }

    @Test
    void municipalityTrainsMentorsOfItsSchoolsWhoSeeOnlyTheirOwn() {
        var own = mentor(SCHOOL_A1);
        var other = mentor(SCHOOL_A2);
        var coordinator = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
        var training = made(coordinator, plan());
        curator().get("/api/v1/trainings").then().body("items.id", hasItem(training.toString()));
        take(training, own.person()).statusCode(200).body("led", is(false));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("people", List.of(other.person())))
                .post("/api/v1/trainings/{id}/trainees", training)
                .then()
                .body("led", is(true))
                .body(
                        "trainees.person",
                        containsInAnyOrder(
                                own.person().toString(), other.person().toString()));
        curator()
                .get("/api/v1/trainings/{id}", training)
                .then()
                .body("trainees.person", contains(own.person().toString()));

        mark(curator(), training, 0, own.person()).statusCode(404);
        for (int session = 0; session < 2; session++) {
            mark(as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A), training, session, own.person())
                    .statusCode(200);
        }
        status(own, "READY", "2026-10-09");
        as(Roles.CURATOR, SCHOOL_B1)
                .get("/api/v1/trainings/{id}", training)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .get("/api/v1/trainings")
                .then()
                .body("items.id", not(hasItem(training.toString())));
    }

    @Test
    void onlyMentorsOfThePlaceWithAConsentAreTakenIn() {
        var training = made();
        var mentee = World.enrolment(World.pupil(SCHOOL_A1), "MENTEE", "PUPIL_PUPIL");
        take(training, mentee.person()).statusCode(422).body("code", is("NOT_A_MENTOR"));
        take(training, mentor(SCHOOL_A2).person()).statusCode(404);

        var gone = mentor(SCHOOL_A1);
        take(training, gone.person()).statusCode(200);
        mark(curator(), training, 0, gone.person()).statusCode(200);
        String consent = curator().get("/api/v1/people/{id}", gone.person()).path("consents[0].id");
        curator()
                .body(Map.of("withdrawnOn", "2026-10-19"))
                .post("/api/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200);
        curator()
                .get("/api/v1/trainings/{id}", training)
                .then()
                .body("trainees", empty())
                .body("sessions[0].attended", empty());
        certificate(curator(), gone.person(), "2026-10-01").statusCode(422).body("code", is("CONSENT_MISSING"));
    }

    @Test
    void whatHasBeenAttendedNeitherGoesAwayNorMovesAhead() {
        var mentor = mentor(SCHOOL_A1);
        var training = made();
        take(training, mentor.person()).statusCode(200);
        mark(curator(), training, 2, mentor.person()).statusCode(422).body("code", is("SESSION_AHEAD"));
        mark(curator(), training, 0, mentor.person()).statusCode(200);
        curator()
                .delete("/api/v1/trainings/{id}", training)
                .then()
                .statusCode(409)
                .body("code", is("TRAINING_HELD"));

        var without = plan();
        without.put("sessions", List.of(session("2026-10-11", "Первая встреча")));
        without.put("sessionsNeeded", 1);
        change(training, without).statusCode(409).body("code", is("SESSION_ATTENDED"));
        var ahead = plan();
        var first = session("2026-11-11", "Роль наставника");
        first.put("id", sessions(training).getFirst());
        ahead.put("sessions", List.of(first));
        ahead.put("sessionsNeeded", 1);
        change(training, ahead).statusCode(422).body("errors.pointer", contains("sessions[0].heldOn"));

        first.put("heldOn", "2026-10-03");
        change(training, ahead).statusCode(200).body("sessions.heldOn", contains("2026-10-03"));
        status(mentor, "READY", "2026-10-03");
        curator()
                .delete("/api/v1/trainings/{id}/trainees/{person}", training, mentor.person())
                .then()
                .statusCode(200);
        status(mentor, "IN_BASE", null);
        curator().delete("/api/v1/trainings/{id}", training).then().statusCode(204);
    }

    private static ValidatableResponse change(UUID training, Map<String, Object> plan) {
        return curator()
                .header("If-Match", "*")
                .body(plan)
                .put("/api/v1/trainings/{id}", training)
                .then();
    }

    @Test
    void slipsInAPlanAreRefusedWithTheirField() {
        var many = plan();
        many.put("sessionsNeeded", 4);
        refused(many, "TOO_FEW_SESSIONS", "sessionsNeeded");
        var half = plan();
        half.remove("orderDate");
        refused(half, "ORDER_INCOMPLETE", "orderDate");
        var late = plan();
        late.put("sessions", List.of(session("2062-10-02", "Роль наставника")));
        late.put("sessionsNeeded", 1);
        refused(late, "DATE_TOO_LATE", "sessions[0].heldOn");
        var partner = plan();
        partner.put("organisation", ENTERPRISE_A);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(partner)
                .post("/api/v1/trainings")
                .then()
                .statusCode(422)
                .body("detail", containsString("сертификатом"));
        curator().body(plan()).put("/api/v1/trainings/{id}", made()).then().statusCode(428);
    }

    private static void refused(Map<String, Object> plan, String code, String pointer) {
        curator()
                .body(plan)
                .post("/api/v1/trainings")
                .then()
                .statusCode(422)
                .body("code", is(code))
                .body("errors.pointer", contains(pointer));
    }
}
