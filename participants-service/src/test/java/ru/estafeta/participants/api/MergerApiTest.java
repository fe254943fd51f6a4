package ru.estafeta.participants.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationMergedV1;
import ru.estafeta.contracts.OrganisationMovedV1;
import ru.estafeta.contracts.OrganisationPastV1;
import ru.estafeta.contracts.OrganisationRenamedV1;
import ru.estafeta.contracts.OrganisationUnmergedV1;
import ru.estafeta.contracts.ParticipationMovedV1;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class MergerApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static UUID organisation(String type, UUID parent, String name) {
        return UUID.fromString(as(Roles.ADMINISTRATOR, REGION)
                .body(Map.of("name", name, "type", type, "parent", parent))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID school(String name) {
        return organisation("SCHOOL", MUNICIPALITY_A, name);
    }

    private static String versionOf(UUID id) {
        return as(Roles.ADMINISTRATOR, REGION)
                .get("/api/v1/organisations/{id}", id)
                .getHeader("ETag");
    }

    private static ValidatableResponse merge(UUID ending, UUID into, LocalDate on) {
        return as(Roles.REGION_OPERATOR, REGION)
                .header("If-Match", versionOf(ending))
                .body(Map.of("into", into, "on", on.toString()))
                .put("/api/v1/organisations/{id}/merger", ending)
                .then();
    }

    private static ValidatableResponse takeBack(UUID ended) {
        return as(Roles.REGION_OPERATOR, REGION)
                .delete("/api/v1/organisations/{id}/merger", ended)
                .then();
    }

    @Test
    void peopleAndTheirRolesGoOnAtTheSuccessorAndWhatWasDoneStays() {
        var ending = school("Школа № 40");
        var successor = school("Школа № 41");
        var mentor = World.enrolment(World.pupil(ending), "MENTOR", "PUPIL_PUPIL");
        var mentee = World.enrolment(World.pupil(ending), "MENTEE", "PUPIL_PUPIL");
        var waiting = World.enrolment(World.pupil(ending), "MENTEE", "PUPIL_PUPIL");
        var pair = as(Roles.CURATOR, ending)
                .body(World.pairOf(mentor.participation(), mentee.participation()))
                .post("/api/v1/pairs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        merge(ending, successor, DAY).statusCode(204);

        as(Roles.CURATOR, successor)
                .get("/api/v1/people/{id}", mentor.person())
                .then()
                .statusCode(200)
                .body("organisation", is(successor.toString()));
        as(Roles.CURATOR, successor)
                .get("/api/v1/pairs/{id}", pair)
                .then()
                .statusCode(200)
                .body("organisation", is(ending.toString()));
        as(Roles.CURATOR, successor)
                .body(World.pairOf(
                        World.enrolled(World.pupil(successor), "MENTOR", "PUPIL_PUPIL"), waiting.participation()))
                .post("/api/v1/pairs")
                .then()
                .statusCode(201)
                .body("organisation", is(successor.toString()));
        var told = Facts.await(
                        OrganisationMergedV1.class, e -> e.organisation().id().equals(ending))
                .organisation();
        assertThat(told.parent()).isEqualTo(successor);
        assertThat(told.mergedInto()).isEqualTo(successor);
        assertThat(told.closedOn()).isEqualTo(DAY);
        assertThat(told.past()).containsExactly(new OrganisationPastV1(DAY, "Школа № 40", MUNICIPALITY_A));
        Facts.await(
                ParticipationMovedV1.class,
                e -> e.participation().id().equals(waiting.participation())
                        && e.participation().organisation().equals(successor));
    }

    @Test
    void takenBackEverythingIsWhereItWas() {
        var ending = school("Школа № 42");
        var successor = school("Школа № 43");
        var own = World.enrolment(World.pupil(ending), "MENTEE", "PUPIL_PUPIL");
        var others = World.enrolment(World.pupil(successor), "MENTOR", "PUPIL_PUPIL");
        merge(ending, successor, DAY).statusCode(204);

        takeBack(ending).statusCode(204);

        as(Roles.CURATOR, ending)
                .get("/api/v1/people/{id}", own.person())
                .then()
                .statusCode(200)
                .body("organisation", is(ending.toString()));
        as(Roles.CURATOR, successor)
                .get("/api/v1/people/{id}", own.person())
                .then()
                .statusCode(404);
        as(Roles.CURATOR, successor)
                .get("/api/v1/people/{id}", others.person())
                .then()
                .statusCode(200);
        as(Roles.ADMINISTRATOR, REGION)
                .get("/api/v1/organisations/{id}", ending)
                .then()
                .body("parent", is(MUNICIPALITY_A.toString()))
                .body("closedOn", nullValue())
                .body("mergedInto", nullValue())
                .body("past", empty());
        Facts.await(OrganisationUnmergedV1.class, e -> e.organisation().id().equals(ending));
        Facts.await(
                ParticipationMovedV1.class,
                e -> e.participation().id().equals(own.participation())
                        && e.participation().organisation().equals(ending));
        takeBack(ending).statusCode(409).body("code", is("NOT_MERGED"));
    }

    @Test
    void roleThatTheSuccessorHasAlreadyIsNotWrittenTwice() {
        var ending = school("Школа № 44");
        var successor = school("Школа № 45");
        var pupil = World.pupil(ending);
        var person = World.enrolment(pupil, "MENTEE", "PUPIL_PUPIL").person();
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of(
                        "person", person,
                        "role", "MENTEE",
                        "form", "PUPIL_PUPIL",
                        "enteredOn", "2026-09-05",
                        "organisation", successor))
                .post("/api/v1/participations")
                .then()
                .statusCode(201);

        merge(ending, successor, DAY).statusCode(204);

        as(Roles.CURATOR, successor)
                .queryParam("q", pupil.get("familyName"))
                .get("/api/v1/participations")
                .then()
                .body("items.size()", is(2));
        takeBack(ending).statusCode(204);
    }

    @Test
    void municipalityHandsItsSchoolsOver() {
        var ending = organisation("MUNICIPALITY", REGION, "Уходящий район");
        var school = organisation("SCHOOL", ending, "Сельская школа");
        merge(ending, MUNICIPALITY_B, DAY).statusCode(204);

        Facts.await(
                OrganisationMovedV1.class,
                e -> e.organisation().id().equals(school)
                        && MUNICIPALITY_B.equals(e.organisation().parent()));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get("/api/v1/organisations/{id}/changes?since=2026-09-01", MUNICIPALITY_B)
                .then()
                .statusCode(200)
                .body("items.findAll { it.organisation == '" + ending + "' }.kind", contains("MERGED"))
                .body("items.findAll { it.organisation == '" + school + "' }.kind", contains("MOVED"))
                .body("items.findAll { it.organisation == '" + school + "' }.from.name", contains("Уходящий район"));

        takeBack(ending).statusCode(204);
        as(Roles.ADMINISTRATOR, REGION)
                .get("/api/v1/organisations/{id}", school)
                .then()
                .body("parent", is(ending.toString()))
                .body("past", empty());
    }

    @Test
    void municipalityIsNotMergedBeforeOneOfItsSchoolsHasComeToIt() {
        var ending = organisation("MUNICIPALITY", REGION, "Другой уходящий район");
        var school = organisation("SCHOOL", ending, "Переехавшая школа");
        as(Roles.REGION_OPERATOR, REGION)
                .header("If-Match", versionOf(school))
                .body(Map.of("name", "Переехавший лицей", "since", "2026-10-01"))
                .patch("/api/v1/organisations/{id}", school)
                .then()
                .statusCode(200);

        merge(ending, MUNICIPALITY_B, DAY)
                .statusCode(422)
                .body("code", is("CHANGED_LATER"))
                .body("errors[0].pointer", is("on"))
                .body("detail", containsString("Переехавший лицей"));
    }

    @Test
    void renamedFromADayOnWhatItWasCalledBeforeIsKept() {
        var id = school("МОУ СОШ № 46");
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", versionOf(id))
                .body(Map.of("name", "Лицей № 46", "since", "2026-09-01"))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .body("past.name", contains("МОУ СОШ № 46"))
                .body("past.until", contains("2026-09-01"));
        Facts.await(
                OrganisationRenamedV1.class,
                e -> e.organisation().id().equals(id) && e.organisation().past() != null);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", versionOf(id))
                .body(Map.of("name", "Лицей № 46 имени Первых", "since", "2026-08-31"))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(422)
                .body("code", is("CHANGED_LATER"))
                .body("errors[0].pointer", is("since"));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", versionOf(id))
                .body(Map.of("name", "Лицей № 46", "since", "2126-09-01"))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(422)
                .body("code", is("DATE_IN_FUTURE"));
        as(Roles.CURATOR, id)
                .get("/api/v1/organisations/{id}/changes", id)
                .then()
                .body("items.kind", contains("RENAMED"))
                .body("items.nameBefore", contains("МОУ СОШ № 46"));
    }

    @Test
    void mergerThatMakesNoSenseIsRefusedWithTheReason() {
        var school = school("Школа № 47");
        var other = school("Школа № 48");
        merge(school, school, DAY).statusCode(422).body("code", is("SAME_ORGANISATION"));
        merge(school, ENTERPRISE_A, DAY).statusCode(422).body("code", is("OTHER_KIND"));
        merge(school, MUNICIPALITY_A, DAY).statusCode(422).body("code", is("OTHER_KIND"));
        merge(school, other, LocalDate.of(2126, 9, 1)).statusCode(422).body("code", is("DATE_IN_FUTURE"));
        merge(school, other, DAY).statusCode(204);
        merge(school, SCHOOL_B1, DAY).statusCode(409).body("code", is("ORGANISATION_CLOSED"));
        merge(other, school, DAY).statusCode(422).body("code", is("ORGANISATION_CLOSED"));
        as(Roles.REGION_OPERATOR, REGION)
                .delete("/api/v1/organisations/{id}/closure", school)
                .then()
                .statusCode(409)
                .body("code", is("MERGED"));
        as(Roles.REGION_OPERATOR, REGION)
                .header("If-Match", versionOf(school))
                .body(Map.of("name", "Другая"))
                .patch("/api/v1/organisations/{id}", school)
                .then()
                .statusCode(409)
                .body("code", is("MERGED"));
        var last = school("Школа № 49");
        merge(other, last, DAY).statusCode(204);
        takeBack(school).statusCode(409).body("code", is("MERGED_ON"));
    }

    @Test
    void onlyThoseAboveBothMerge() {
        var school = school("Школа № 50");
        var body = Map.of("into", SCHOOL_B1, "on", DAY.toString());
        given().header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(body)
                .put("/api/v1/organisations/{id}/merger", school)
                .then()
                .statusCode(401);
        as(Roles.CURATOR, school)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/organisations/{id}/merger", school)
                .then()
                .statusCode(403);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/organisations/{id}/merger", school)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("into", school("Школа № 51"), "on", DAY.toString()))
                .put("/api/v1/organisations/{id}/merger", school)
                .then()
                .statusCode(428);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .delete("/api/v1/organisations/{id}/merger", school)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get("/api/v1/organisations/{id}/changes", school)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get("/api/v1/organisations?parent=" + MUNICIPALITY_A)
                .then()
                .body("items.id", hasItem(school.toString()))
                .body("items.mergedInto", not(hasItem(SCHOOL_B1.toString())));
    }
}
