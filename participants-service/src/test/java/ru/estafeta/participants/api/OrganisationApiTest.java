package ru.estafeta.participants.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationClosedV1;
import ru.estafeta.contracts.OrganisationMovedV1;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.contracts.OrganisationRenamedV1;
import ru.estafeta.contracts.OrganisationReopenedV1;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class OrganisationApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static String newSchool(UUID parent, String name) {
        return as(Roles.MUNICIPAL_COORDINATOR, parent)
                .body(Map.of("name", name, "type", "SCHOOL", "parent", parent))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/organisations/"))
                .extract()
                .path("id");
    }

    @Test
    void coordinatorAddsASchoolAndTheOthersHearOfIt() {
        var id = newSchool(MUNICIPALITY_A, "Лицей № 3");

        var told = Facts.await(
                OrganisationRegisteredV1.class,
                e -> e.organisation().id().toString().equals(id));
        assertThat(told.organisation().parent()).isEqualTo(MUNICIPALITY_A);
        assertThat(told.version()).isEqualTo(1);
        as(Roles.CURATOR, UUID.fromString(id))
                .get("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("path.id", contains(REGION.toString(), MUNICIPALITY_A.toString()));
    }

    @Test
    void sameIdAgainIsTheSameOrganisation() {
        var id = UUID.randomUUID();
        var body = Map.of("id", id, "name", "Школа № 9", "type", "SCHOOL", "parent", MUNICIPALITY_A);
        as(Roles.ADMINISTRATOR, REGION)
                .body(body)
                .post("/api/v1/organisations")
                .then()
                .statusCode(201);
        as(Roles.ADMINISTRATOR, REGION)
                .body(body)
                .post("/api/v1/organisations")
                .then()
                .statusCode(200);

        as(Roles.ADMINISTRATOR, REGION)
                .body(Map.of("id", id, "name", "Другая", "type", "SCHOOL", "parent", MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .then()
                .statusCode(409)
                .body("code", is("ORGANISATION_EXISTS"));
    }

    @Test
    void listShowsTheSubtreeOnly() {
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get("/api/v1/organisations?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(MUNICIPALITY_A.toString(), SCHOOL_A1.toString(), SCHOOL_A2.toString()))
                .body("items.id", not(hasItem(SCHOOL_B1.toString())))
                .body("items.id", not(hasItem(REGION.toString())));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        var whole = as(Roles.REGION_OPERATOR, REGION)
                .get("/api/v1/organisations?limit=500")
                .<java.util.List<String>>path("items.id");
        var walked = new java.util.ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = as(Roles.REGION_OPERATOR, REGION)
                    .queryParam("limit", 3)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/organisations");
            walked.addAll(page.path("items.id"));
            cursor = page.path("next");
        }
        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void schoolFindsThePartnersOfItsMunicipality() {
        as(Roles.CURATOR, SCHOOL_A1)
                .get("/api/v1/organisations?type=ENTERPRISE")
                .then()
                .body("items.id", hasItem(ENTERPRISE_A.toString()));
        as(Roles.CURATOR, SCHOOL_A1)
                .get("/api/v1/organisations?parent={id}", MUNICIPALITY_A)
                .then()
                .body("items.id", hasItem(ENTERPRISE_A.toString()))
                .body("items.id", not(hasItem(SCHOOL_A2.toString())));
        as(Roles.CURATOR, SCHOOL_B1)
                .get("/api/v1/organisations?type=ENTERPRISE")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void foreignOrganisationIsAsIfItDidNotExist() {
        as(Roles.CURATOR, SCHOOL_A1)
                .get("/api/v1/organisations/{id}", SCHOOL_B1)
                .then()
                .statusCode(404)
                .body("detail", notNullValue());
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Чужая"))
                .patch("/api/v1/organisations/{id}", SCHOOL_B1)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("name", "Школа", "type", "SCHOOL", "parent", MUNICIPALITY_B))
                .post("/api/v1/organisations")
                .then()
                .statusCode(422)
                .body("code", is("UNKNOWN_PARENT"));
    }

    @Test
    void renamingNeedsTheVersionThatWasRead() {
        var id = newSchool(MUNICIPALITY_A, "Школа № 4");
        var coordinator = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A);
        coordinator
                .body(Map.of("name", "Школа № 44"))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(428);

        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Школа № 44"))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .body("name", is("Школа № 44"));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Школа № 45"))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(412);
        Facts.await(
                OrganisationRenamedV1.class,
                e -> e.organisation().id().toString().equals(id) && e.version() == 2);
    }

    @Test
    void regionMovesASchoolToAnotherMunicipality() {
        var id = newSchool(MUNICIPALITY_A, "Школа № 5");
        as(Roles.REGION_OPERATOR, REGION)
                .header("If-Match", "\"1\"")
                .body(Map.of("parent", MUNICIPALITY_B))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .body("parent", is(MUNICIPALITY_B.toString()));

        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(404);
        Facts.await(
                OrganisationMovedV1.class, e -> e.organisation().id().toString().equals(id));
    }

    @Test
    void placeInTheTreeMustMakeSense() {
        as(Roles.REGION_OPERATOR, REGION)
                .body(Map.of("name", "Район", "type", "MUNICIPALITY", "parent", MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("parent"));
        as(Roles.REGION_OPERATOR, REGION)
                .body(Map.of(
                        "name", " ", "type", "SCHOOL", "parent", MUNICIPALITY_A, "externalIds", Map.of("inn", "12")))
                .post("/api/v1/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("name", "externalIds/inn"));
    }

    @Test
    void namesOfPrivatePersonsStayAmongThoseWhoSeePeople() {
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("name", "Рябинина Ольга", "type", "PRIVATE_PERSON", "parent", MUNICIPALITY_A))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .body("name", is("Рябинина Ольга"));
        as(Roles.INTEGRATION, REGION)
                .get("/api/v1/organisations?type=PRIVATE_PERSON")
                .then()
                .body("items.name", everyItem(is("Частное лицо")));
        var told = Facts.await(
                OrganisationRegisteredV1.class,
                e -> e.organisation().type().name().equals("PRIVATE_PERSON"));
        assertThat(told.organisation().name()).isEqualTo("Частное лицо");
    }

    @Test
    void aClosedSchoolTakesNobodyInAndOpensAgain() {
        var id = newSchool(MUNICIPALITY_A, "Школа № 77");
        var pair = World.pairOf(
                World.enrolled(World.pupil(UUID.fromString(id)), "MENTOR", "PUPIL_PUPIL"),
                World.enrolled(World.pupil(UUID.fromString(id)), "MENTEE", "PUPIL_PUPIL"));
        var closure = "/api/v1/organisations/" + id + "/closure";
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of("closedOn", "2025-09-01"))
                .put(closure)
                .then()
                .statusCode(428);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", "\"1\"")
                .body(Map.of("closedOn", "2225-09-01"))
                .put(closure)
                .then()
                .statusCode(400)
                .body("errors[0].code", is("CLOSED_IN_FUTURE"));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", "\"1\"")
                .body(Map.of("closedOn", "2025-09-01"))
                .put(closure)
                .then()
                .statusCode(200)
                .body("closedOn", is("2025-09-01"));
        Facts.await(
                OrganisationClosedV1.class,
                e -> e.organisation().id().toString().equals(id)
                        && LocalDate.of(2025, 9, 1).equals(e.organisation().closedOn()));
        var person = World.pupil(UUID.fromString(id));
        as(Roles.CURATOR, UUID.fromString(id))
                .body(Map.of(
                        "person",
                        person,
                        "consent",
                        Map.of("signedOn", "2026-09-01", "signedBy", "BOTH", "guardian", "Ольхина Вера Павловна"),
                        "role",
                        "MENTEE",
                        "form",
                        "PUPIL_PUPIL",
                        "enteredOn",
                        "2026-09-05",
                        "organisation",
                        id))
                .post("/api/v1/enrolments")
                .then()
                .statusCode(422)
                .body("code", is("ORGANISATION_CLOSED"));
        as(Roles.CURATOR, UUID.fromString(id))
                .body(pair)
                .post("/api/v1/pairs")
                .then()
                .statusCode(422)
                .body("code", is("ORGANISATION_CLOSED"));

        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .delete(closure)
                .then()
                .statusCode(200)
                .body("closedOn", nullValue());
        Facts.await(
                OrganisationReopenedV1.class,
                e -> e.organisation().id().toString().equals(id));
    }

    @Test
    void onlyThoseAboveCloseAndOnlyWhereNobodyWorksBelow() {
        var id = newSchool(MUNICIPALITY_A, "Школа № 78");
        var body = Map.of("closedOn", "2025-09-01");
        as(Roles.REGION_OPERATOR, REGION)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/organisations/{id}/closure", MUNICIPALITY_A)
                .then()
                .statusCode(409)
                .body("code", is("OPEN_BELOW"));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/organisations/{id}/closure", MUNICIPALITY_A)
                .then()
                .statusCode(403);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/organisations/{id}/closure", id)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, UUID.fromString(id))
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/organisations/{id}/closure", id)
                .then()
                .statusCode(403);
        as(Roles.CURATOR, UUID.fromString(id))
                .delete("/api/v1/organisations/{id}/closure", id)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(body)
                .put("/api/v1/organisations/" + id + "/closure")
                .then()
                .statusCode(401);
        given().delete("/api/v1/organisations/" + id + "/closure").then().statusCode(401);
    }
}
