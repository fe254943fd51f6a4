package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.testkit.WithEstafeta;

/** What stops when a consent is taken back. */
@WithEstafeta
class WithdrawalApiTest {

    @BeforeEach
    void theOperatorIsKnown() {
        World.exists();
        OwnPages.operatorIsKnown();
    }

    @Test
    void withdrawalTakesThePersonOutOfPairProgrammeAndListsAtOnce() {
        var pupil = World.pupil(SCHOOL_A1);
        var mentee = World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL");
        var pair = World.approved(World.formed(World.pairOf(World.pupilAs("MENTOR"), mentee)));
        UUID person = UUID.fromString(curator().get("/api/v1/pairs/{id}", pair).path("mentees[0].person"));
        var parent = OwnPages.links(person).getFirst().opened();
        parent.withdraw("PROCESSING")
                .then()
                .statusCode(200)
                .body("consents[0].state", is("ASKED"))
                .body("consents[0].withdrawnOn", is("2026-10-20"));

        curator()
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .body("status", is("ENDED"))
                .body("mentees[0].name", is("Данные закрыты"))
                .body("mentees[0].className", nullValue());
        curator()
                .body(Map.of("kind", "WORK", "heldOn", "2026-10-20"))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"));
        curator()
                .delete("/api/v1/pairs/{id}/ending", pair)
                .then()
                .statusCode(422)
                .body("code", is("CONSENT_MISSING"));
        curator().get("/api/v1/people?limit=500").then().body("items.id", not(hasItem(person.toString())));
        curator()
                .get("/api/v1/participations?limit=500")
                .then()
                .body("items.person.id", not(hasItem(person.toString())));
        curator()
                .get("/api/v1/people/{id}", person)
                .then()
                .body("restrictedOn", is("2026-10-20"))
                .body("className", nullValue())
                .body("participations", empty());
        curator()
                .header("If-Match", "*")
                .body(Map.of("className", "9А"))
                .patch("/api/v1/people/{id}", person)
                .then()
                .statusCode(409)
                .body("code", is("PERSON_RESTRICTED"));
        assertThat(OwnPages.state(person)).isIn("WITHDRAWN", "LINK_SENT");
        curator().get("/api/v1/people?consent=WITHDRAWN&limit=500").then().body("items.id", hasItem(person.toString()));
    }

    @Test
    void groupGoesOnWithoutTheOneWhoWithdrew() {
        var mentor = World.pupilAs("MENTOR");
        var group = World.pairOf(mentor, World.pupilAs("MENTEE"));
        group.put("mentees", List.of(World.pupilAs("MENTEE"), World.pupilAs("MENTEE")));
        var pair = World.approved(World.formed(group));
        List<String> people = curator().get("/api/v1/pairs/{id}", pair).path("mentees.person");
        OwnPages.links(UUID.fromString(people.getFirst()))
                .getFirst()
                .opened()
                .withdraw("PROCESSING")
                .then()
                .statusCode(200);
        curator()
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .body("status", is("APPROVED"))
                .body("mentees", hasSize(2))
                .body("mentees[0].name", is("Данные закрыты"));
        curator()
                .body(Map.of("kind", "WORK", "heldOn", "2026-10-19"))
                .post("/api/v1/pairs/{id}/meetings", pair)
                .then()
                .statusCode(201);
        curator()
                .header("If-Match", "*")
                .body(Map.of("startsOn", "2026-09-12"))
                .patch("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(200)
                .body("mentees[0].name", is("Данные закрыты"));
    }

    @Test
    void newConsentOpensTheCardAgain() {
        var person = World.registered(World.teacher(SCHOOL_A1));
        var own = OwnPages.links(person).getFirst().opened();
        own.sign(Map.of("purpose", "PROCESSING"));
        own.withdraw("PROCESSING");
        own.withdraw("PROCESSING").then().statusCode(200);
        own.sign(Map.of("purpose", "PROCESSING")).then().body("consents[0].state", is("GIVEN"));
        curator()
                .get("/api/v1/people/{id}", person)
                .then()
                .body("restrictedOn", nullValue())
                .body("teachingSince", is("2024-09"));
    }
}
