package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PairApprovedV1;
import ru.estafeta.contracts.PairEndedV1;
import ru.estafeta.contracts.PairFormedV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class PairApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void pairIsFormedApprovedAndToldWithoutNames() {
        var pair = World.pair();
        var formed = Facts.await(PairFormedV1.class, e -> e.pair().id().equals(pair));
        assertThat(formed.pair().status()).isEqualTo(PairStatus.DRAFT);
        assertThat(formed.pair().members()).hasSize(2);

        World.approved(pair);
        var approved = Facts.await(PairApprovedV1.class, e -> e.pair().id().equals(pair));
        assertThat(approved.version()).isGreaterThan(formed.version());
        assertThat(approved.pair().order().number()).isEqualTo("15-ОД");
        curator()
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(200)
                .body("status", is("APPROVED"))
                .body("order.date", is("2026-09-09"))
                .body("meetings", hasSize(0))
                .body("surveys.state", everyItem(is("NOT_SENT")));
    }

    @Test
    void sameTwoCannotBePairedAgainUntilTheirPairEnds() {
        var mentor = World.pupilAs("MENTOR");
        var mentee = World.pupilAs("MENTEE");
        var first = World.approved(World.formed(World.pairOf(mentor, mentee)));
        curator()
                .body(World.pairOf(mentor, mentee))
                .post("/api/v1/pairs")
                .then()
                .statusCode(409)
                .body("code", is("PAIR_EXISTS"))
                .body("detail", containsString("Семён"));

        curator()
                .body(Map.of("endedOn", "2026-10-15", "reason", "программа пройдена"))
                .post("/api/v1/pairs/{id}/ending", first)
                .then()
                .statusCode(200)
                .body("status", is("ENDED"));
        Facts.await(PairEndedV1.class, e -> e.pair().id().equals(first));
        World.formed(World.pairOf(mentor, mentee));
        curator()
                .delete("/api/v1/pairs/{id}/ending", first)
                .then()
                .statusCode(409)
                .body("code", is("PAIR_EXISTS"));
    }

    @Test
    void personWithHimselfIsRefused() {
        var pupil = World.pupil(SCHOOL_A1);
        var mentee = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var person = curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .<String>path("items[0].id");
        var mentor = curator()
                .body(Map.of(
                        "personId", person,
                        "role", "MENTOR",
                        "form", "PUPIL_PUPIL",
                        "enteredOn", "2026-09-05",
                        "organisation", SCHOOL_A1))
                .post("/api/v1/enrolments")
                .<String>path("participation.id");
        curator()
                .body(World.pairOf(UUID.fromString(mentor), mentee))
                .post("/api/v1/pairs")
                .then()
                .statusCode(422)
                .body("code", is("SAME_PERSON"));
    }

    @Test
    void pairWithoutAConsentNamesWhoLacksIt() {
        var pupil = World.pupil(SCHOOL_A1);
        var mentee = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var consent = curator()
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/people")
                .<String>path("items[0].consents[0].id");
        curator().body(Map.of("withdrawnOn", "2026-10-01")).post("/api/v1/consents/{id}/withdrawal", consent);
        curator()
                .body(World.pairOf(World.pupilAs("MENTOR"), mentee))
                .post("/api/v1/pairs")
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"))
                .body("detail", containsString(pupil.get("familyName") + " С. П."));
    }

    @Test
    void whoLeftTheProgrammeIsNotPaired() {
        var mentee = World.pupilAs("MENTEE");
        curator()
                .body(Map.of("leftOn", "2026-10-01", "reason", "переезд"))
                .post("/api/v1/participations/{id}/leaving", mentee)
                .then()
                .statusCode(200);
        curator()
                .body(World.pairOf(World.pupilAs("MENTOR"), mentee))
                .post("/api/v1/pairs")
                .then()
                .statusCode(422)
                .body("code", is("NOT_READY"));
    }

    @Test
    void badInputIsNamed() {
        var pair = World.pairOf(World.pupilAs("MENTOR"), World.pupilAs("MENTEE"));
        pair.put("startsOn", "2029-01-01");
        curator().body(pair).post("/api/v1/pairs").then().statusCode(422).body("errors[0].pointer", is("startsOn"));
        pair.put("startsOn", "31.09.2026");
        curator().body(pair).post("/api/v1/pairs").then().statusCode(400).body("errors[0].pointer", is("startsOn"));
        pair.put("startsOn", "2026-09-10");
        pair.put("mentors", List.of());
        curator().body(pair).post("/api/v1/pairs").then().statusCode(400).body("errors[0].pointer", is("mentors"));
        pair.put("mentors", List.of(UUID.randomUUID()));
        curator().body(pair).post("/api/v1/pairs").then().statusCode(404);
    }

    @Test
    void foreignPairIsAsIfItDidNotExist() {
        var pair = World.pair();
        as(Roles.CURATOR, SCHOOL_A2).get("/api/v1/pairs/{id}", pair).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_B1)
                .body(Map.of("orderNumber", "1", "orderDate", "2026-09-09"))
                .post("/api/v1/pairs/{id}/approval", pair)
                .then()
                .statusCode(404);
    }

    @Test
    void groupOfOneMentorWithTwoMentees() {
        var body = World.pairOf(World.pupilAs("MENTOR"), World.pupilAs("MENTEE"));
        body.put("mentees", List.of(World.pupilAs("MENTEE"), World.pupilAs("MENTEE")));
        curator().body(body).post("/api/v1/pairs").then().statusCode(201).body("mentees", hasSize(2));
    }

    @Test
    void listIsSearchedByMemberAndStatus() {
        var pupil = World.pupil(SCHOOL_A1);
        var mentee = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var pair = World.formed(World.pairOf(World.pupilAs("MENTOR"), mentee));
        curator()
                .queryParam("q", ((String) pupil.get("familyName")).toLowerCase())
                .queryParam("status", "DRAFT")
                .get("/api/v1/pairs")
                .then()
                .statusCode(200)
                .body("items.id", contains(pair.toString()))
                .body("items[0].meetings.count", is(0))
                .body("items[0].meetings.lastHeldOn", nullValue());
        curator()
                .queryParam("q", pupil.get("familyName"))
                .queryParam("status", "APPROVED")
                .get("/api/v1/pairs")
                .then()
                .body("items", hasSize(0));
    }
}
