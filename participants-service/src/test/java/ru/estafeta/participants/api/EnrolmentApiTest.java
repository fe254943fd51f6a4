package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.ParticipationEnrolledV1;
import ru.estafeta.contracts.ParticipationLeftV1;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class EnrolmentApiTest {

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
    void participationNeedsAConsentAndNamesWhoLacksIt() {
        var pupil = World.pupil(SCHOOL_A1);
        var id = World.registered(pupil);
        curator()
                .body(participation(id, "MENTEE", "PUPIL_PUPIL"))
                .post("/api/v1/participations")
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"))
                .body("detail", containsString(pupil.get("familyName") + " С. П."));

        consented(id);
        var participation = curator()
                .body(participation(id, "MENTEE", "PUPIL_PUPIL"))
                .post("/api/v1/participations")
                .then()
                .statusCode(201)
                .body("status", is("READY"))
                .extract()
                .<String>path("id");
        var told = Facts.await(
                ParticipationEnrolledV1.class,
                e -> e.participation().id().toString().equals(participation));
        assertThat(told.participation().organisation()).isEqualTo(SCHOOL_A1);
    }

    @Test
    void sameRoleTwiceIsRefused() {
        var id = World.registered(World.pupil(SCHOOL_A1));
        consented(id);
        var body = participation(id, "MENTOR", "PUPIL_PUPIL");
        curator().body(body).post("/api/v1/participations").then().statusCode(201);
        curator()
                .body(body)
                .post("/api/v1/participations")
                .then()
                .statusCode(409)
                .body("code", is("PARTICIPATION_EXISTS"));
    }

    @Test
    void menteeOfNineIsRefusedAndNothingOfHimIsKept() {
        var child = World.pupil(SCHOOL_A1);
        child.put("birthDate", "2017-09-01");
        curator()
                .body(Map.of(
                        "person",
                        child,
                        "consent",
                        Map.of("signedOn", "2026-09-01", "signedBy", "GUARDIAN", "guardian", "Ольхина Вера"),
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
                .statusCode(422)
                .body("code", is("TOO_YOUNG"))
                .body("errors[0].pointer", is("enteredOn"));
        curator()
                .queryParam("q", child.get("familyName"))
                .get("/api/v1/people")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void wrongSignerIsNamedInsideTheEnrolment() {
        curator()
                .body(Map.of(
                        "person",
                        World.pupil(SCHOOL_A1),
                        "consent",
                        Map.of("signedOn", "2026-09-01", "signedBy", "SELF"),
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
                .statusCode(422)
                .body("code", is("WRONG_SIGNER"))
                .body("errors[0].pointer", is("consent/signedBy"));
    }

    @Test
    void knownPersonTakesASecondRoleWithTheConsentHeGave() {
        var id = World.registered(World.pupil(SCHOOL_A1));
        var enrolment = new HashMap<String, Object>(Map.of(
                "personId", id,
                "role", "MENTEE",
                "form", "PUPIL_PUPIL",
                "enteredOn", "2026-09-05",
                "organisation", SCHOOL_A1));
        curator()
                .body(enrolment)
                .post("/api/v1/enrolments")
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"));
        consented(id);
        curator().body(enrolment).post("/api/v1/enrolments").then().statusCode(201);
        enrolment.put("role", "MENTOR");
        curator()
                .body(enrolment)
                .post("/api/v1/enrolments")
                .then()
                .statusCode(201)
                .body("person.participations", hasSize(2))
                .body("consent.purpose", is("PROCESSING"));
    }

    @Test
    void foreignPersonAndForeignSchoolAreNotFound() {
        var id = World.registered(World.pupil(SCHOOL_A1));
        as(Roles.CURATOR, SCHOOL_B1)
                .body(Map.of("person", id, "purpose", "PROCESSING", "signedOn", "2026-09-01", "signedBy", "BOTH"))
                .post("/api/v1/consents")
                .then()
                .statusCode(404);
        consented(id);
        var elsewhere = participation(id, "MENTEE", "PUPIL_PUPIL");
        elsewhere.put("organisation", SCHOOL_B1);
        curator().body(elsewhere).post("/api/v1/participations").then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .body(participation(id, "MENTEE", "PUPIL_PUPIL"))
                .post("/api/v1/participations")
                .then()
                .statusCode(404);
    }

    @Test
    void participantLeavesOnceAndNotOutOfAPair() {
        var mentor = World.pupilAs("MENTOR");
        var mentee = World.pupilAs("MENTEE");
        var pair = World.formed(World.pairOf(mentor, mentee));
        var leaving = Map.of("leftOn", "2026-10-10", "reason", "переезд");
        curator()
                .body(leaving)
                .post("/api/v1/participations/{id}/leaving", mentee)
                .then()
                .statusCode(409)
                .body("code", is("IN_PAIR"));
        curator()
                .body(Map.of("reason", "ошибка"))
                .post("/api/v1/pairs/{id}/cancellation", pair)
                .then()
                .statusCode(200);
        curator()
                .body(leaving)
                .post("/api/v1/participations/{id}/leaving", mentee)
                .then()
                .statusCode(200)
                .body("status", is("LEFT"));
        curator()
                .body(leaving)
                .post("/api/v1/participations/{id}/leaving", mentee)
                .then()
                .statusCode(409);
        Facts.await(ParticipationLeftV1.class, e -> e.participation().id().equals(mentee) && e.version() == 2);
    }

    @Test
    void listShowsWhoIsReady() {
        var pupil = World.pupil(SCHOOL_A1);
        var id = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        curator()
                .queryParam("status", "READY")
                .queryParam("role", "MENTEE")
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/participations")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()))
                .body("items[0].person.birthYear", is(2012));
    }
}
