package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PairFormedV1;
import ru.estafeta.participants.World;
import ru.estafeta.participants.importing.Imports;
import ru.estafeta.participants.importing.Tables;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class TaskApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void schoolSeesWhatWaitsForItAndOnlyThat() {
        var school = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("name", "Школа задач", "type", "SCHOOL", "parent", MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .<String>path("id");
        var at = UUID.fromString(school);
        as(Roles.CURATOR, at).get("/api/v1/tasks").then().statusCode(200).body("items", hasSize(0));

        var mentor = World.enrolled(World.pupil(at), "MENTOR", "PUPIL_PUPIL");
        var mentee = World.enrolled(World.pupil(at), "MENTEE", "PUPIL_PUPIL");
        as(Roles.CURATOR, at)
                .get("/api/v1/tasks")
                .then()
                .body("items.code", contains("WITHOUT_PAIR"))
                .body("items[0].count", is(1))
                .body("items[0].since", is("2026-09-05"))
                .body("items[0].link", is("/people?role=MENTEE&paired=false"));

        as(Roles.CURATOR, at)
                .body(World.pairOf(mentor, mentee))
                .post("/api/v1/pairs")
                .then()
                .statusCode(201);
        as(Roles.SCHOOL_HEAD, at).get("/api/v1/tasks").then().body("items.code", contains("PAIR_NOT_APPROVED"));

        var pair = as(Roles.CURATOR, at).get("/api/v1/pairs").<String>path("items[0].id");
        as(Roles.CURATOR, at)
                .body(Map.of("orderNumber", "1", "orderDate", "2026-09-09"))
                .post("/api/v1/pairs/{id}/approval", pair);
        as(Roles.CURATOR, at).get("/api/v1/tasks").then().body("items.code", contains("NO_MEETINGS"));

        as(Roles.CURATOR, at)
                .body(Map.of("endedOn", "2026-10-15", "reason", "конец"))
                .post("/api/v1/pairs/{id}/ending", pair);
        as(Roles.CURATOR, at)
                .get("/api/v1/tasks")
                .then()
                .body("items.code", contains("SURVEY_WAITING"))
                .body("items[0].count", is(2));

        var consent = as(Roles.CURATOR, at).get("/api/v1/people").<String>path("items[0].consents[0].id");
        as(Roles.CURATOR, at)
                .body(Map.of("withdrawnOn", "2026-10-16"))
                .post("/api/v1/consents/{id}/withdrawal", consent);
        as(Roles.CURATOR, at)
                .get("/api/v1/tasks")
                .then()
                .body("items.code", contains("ERASURE_DUE", "SURVEY_WAITING"))
                .body("items[0].since", is("2026-10-16"))
                .body("items[1].count", is(1));
        as(Roles.REGION_OPERATOR, REGION)
                .get("/api/v1/tasks")
                .then()
                .body("items.code", hasItems("ERASURE_DUE", "SURVEY_WAITING"))
                .body("items.find { it.code == 'ERASURE_DUE' }.count", greaterThanOrEqualTo(1));
    }

    @Test
    void candidatesWaitForTheirConsents() {
        Imports.over(Imports.begun(
                Tables.workbook(List.of(
                        Tables.MENTEES.subList(0, 8),
                        List.of(1, World.familyName() + " Глеб", "", 2012, "", "", "", "ученик – ученик"))),
                false));
        curator()
                .get("/api/v1/tasks")
                .then()
                .body("items.code", hasItems("CONSENT_MISSING"))
                .body("items.find { it.code == 'CONSENT_MISSING' }.link", is("/people/consents?state=MISSING"));
    }

    @Test
    void figureOpensIntoPeopleForThoseWhoMaySeeThem() {
        var pupil = World.pupil(SCHOOL_A1);
        var pair = World.formed(World.pairOf(World.pupilAs("MENTOR"), World.enrolled(pupil, "MENTEE", "PUPIL_PUPIL")));
        var pseudonyms = Facts.await(PairFormedV1.class, e -> e.pair().id().equals(pair)).pair().members().stream()
                .map(member -> member.person())
                .toList();
        assertThat(pseudonyms).allSatisfy(pseudonym -> assertThat(pseudonym).hasSize(43));

        curator()
                .body(Map.of("pseudonyms", List.of(pseudonyms.get(0), pseudonyms.get(1), "unknown")))
                .post("/api/v1/people-resolutions")
                .then()
                .statusCode(200)
                .body("items.pseudonym", hasItems(pseudonyms.get(0), pseudonyms.get(1)))
                .body("items", hasSize(2))
                .body("items.person.name", hasItems(pupil.get("familyName") + " Семён Петрович"));
        as(Roles.CURATOR, SCHOOL_A2)
                .body(Map.of("pseudonyms", pseudonyms))
                .post("/api/v1/people-resolutions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        curator()
                .body(Map.of("pseudonyms", List.of()))
                .post("/api/v1/people-resolutions")
                .then()
                .statusCode(400);
    }
}
