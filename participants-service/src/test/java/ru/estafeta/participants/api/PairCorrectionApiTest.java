package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.PairCancelledV1;
import ru.estafeta.contracts.PairCorrectedV1;
import ru.estafeta.contracts.PairFormedV1;
import ru.estafeta.contracts.PairRestoredV1;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class PairCorrectionApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void correctionReplacesAMenteeAndIsTold() {
        var pair = World.pair();
        var other = World.pupilAs("MENTEE");
        var tag = curator().get("/api/v1/pairs/{id}", pair).header("ETag");
        curator()
                .header("If-Match", tag)
                .body(Map.of("mentees", List.of(other), "startsOn", "2026-09-15"))
                .patch("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(200)
                .body("mentees.participation", contains(other.toString()))
                .body("startsOn", is("2026-09-15"));
        curator()
                .header("If-Match", tag)
                .body(Map.of("startsOn", "2026-09-16"))
                .patch("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(412);
        Facts.await(
                PairCorrectedV1.class,
                e -> e.pair().id().equals(pair)
                        && e.pair().members().stream()
                                .anyMatch(m -> m.participation().equals(other)));
    }

    @Test
    void correctionOfMembersAloneRaisesTheVersion() {
        var pair = World.pair();
        var tag = curator().get("/api/v1/pairs/{id}", pair).header("ETag");
        var changed = curator()
                .header("If-Match", tag)
                .body(Map.of("mentees", List.of(World.pupilAs("MENTEE"))))
                .patch("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(changed).isNotEqualTo(tag);
    }

    @Test
    void cancellationAndItsUndoAreTold() {
        var pair = World.approved(World.pair());
        curator()
                .body(Map.of("reason", "не те участники"))
                .post("/api/v1/pairs/{id}/cancellation", pair)
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));
        curator()
                .body(Map.of("orderNumber", "16", "orderDate", "2026-09-09"))
                .post("/api/v1/pairs/{id}/approval", pair)
                .then()
                .statusCode(409)
                .body("code", is("PAIR_CANCELLED"));
        curator()
                .delete("/api/v1/pairs/{id}/cancellation", pair)
                .then()
                .statusCode(200)
                .body("status", is("APPROVED"));
        var cancelled = Facts.await(PairCancelledV1.class, e -> e.pair().id().equals(pair));
        var restored = Facts.await(PairRestoredV1.class, e -> e.pair().id().equals(pair));
        assertThat(restored.version()).isGreaterThan(cancelled.version());
    }

    @Test
    void employerOfTheMentorIsToldAndFollowsHisCorrection() {
        var specialist = World.specialist(SCHOOL_A1, ENTERPRISE_A);
        var mentor = World.enrolled(specialist, "MENTOR", "EMPLOYER_PUPIL");
        var mentee = World.enrolled(World.pupil(SCHOOL_A1), "MENTEE", "EMPLOYER_PUPIL");
        var body = World.pairOf(mentor, mentee);
        body.put("form", "EMPLOYER_PUPIL");
        var pair = World.formed(body);
        var formed = Facts.await(PairFormedV1.class, e -> e.pair().id().equals(pair));
        var told = formed.pair().members().stream()
                .filter(m -> m.role() == ParticipantRole.MENTOR)
                .findFirst()
                .orElseThrow();
        assertThat(told.employer()).isEqualTo(ENTERPRISE_A);
        assertThat(told.employerType()).isEqualTo(OrganisationType.ENTERPRISE);

        var other = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("name", "Фонд", "type", "NGO", "parent", MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .<String>path("id");
        var person = curator()
                .queryParam("q", specialist.get("familyName"))
                .get("/api/v1/people")
                .<String>path("items[0].id");
        curator()
                .header("If-Match", "*")
                .body(Map.of("employer", other))
                .patch("/api/v1/people/{id}", person)
                .then()
                .statusCode(200);
        var corrected = Facts.await(PairCorrectedV1.class, e -> e.pair().id().equals(pair));
        assertThat(corrected.version()).isGreaterThan(formed.version());
        assertThat(corrected.pair().members()).anyMatch(m -> OrganisationType.NGO == m.employerType());
    }

    @Test
    void pairAcrossSchoolsIsFormedByTheMunicipalityAndSeenByBoth() {
        var mentorPupil = World.pupil(SCHOOL_A2);
        var mentor = World.enrolled(mentorPupil, "MENTOR", "PUPIL_PUPIL");
        var mentee = World.pupilAs("MENTEE");
        curator()
                .body(World.pairOf(mentor, mentee))
                .post("/api/v1/pairs")
                .then()
                .statusCode(404);

        var pair = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(World.pairOf(mentor, mentee))
                .post("/api/v1/pairs")
                .then()
                .statusCode(201)
                .body("organisation", is(SCHOOL_A1.toString()))
                .extract()
                .<String>path("id");
        for (var school : List.of(SCHOOL_A1, SCHOOL_A2)) {
            as(Roles.CURATOR, school)
                    .get("/api/v1/pairs/{id}", pair)
                    .then()
                    .statusCode(200)
                    .body("mentors[0].name", containsString((String) mentorPupil.get("familyName")))
                    .body("mentees", hasSize(1));
        }
        as(Roles.CURATOR, SCHOOL_A2)
                .body(Map.of("reason", "чужая"))
                .post("/api/v1/pairs/{id}/cancellation", pair)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_A1)
                .body(Map.of("orderNumber", "17", "orderDate", "2026-09-09"))
                .post("/api/v1/pairs/{id}/approval", pair)
                .then()
                .statusCode(200);
        as(Roles.CURATOR, SCHOOL_B1).get("/api/v1/pairs/{id}", pair).then().statusCode(404);
    }
}
