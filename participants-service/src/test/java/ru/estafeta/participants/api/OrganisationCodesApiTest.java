package ru.estafeta.participants.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** Codes of state registers: a slip is noticed, and an organisation can be named by any of them. */
@WithEstafeta
class OrganisationCodesApiTest {

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @Test
    void aSlipInANumberOfARegisterIsNoticed() {
        var school = new HashMap<String, Object>(Map.of(
                "name",
                "Школа № 79",
                "type",
                "SCHOOL",
                "parent",
                MUNICIPALITY_A,
                "externalIds",
                Map.of("inn", "7707083839", "ogrn", "1027700132195")));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(school)
                .post("/api/v1/organisations")
                .then()
                .statusCode(400)
                .body("errors.size()", is(1))
                .body("errors[0].pointer", is("externalIds/inn"))
                .body("errors[0].detail", containsString("контрольная цифра"));
        school.put("externalIds", Map.of("inn", "7707083893", "ogrn", "1027700132195"));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(school)
                .post("/api/v1/organisations")
                .then()
                .statusCode(201);
    }

    @Test
    void anOrganisationIsNamedByItsCodeWhereverItsIdMayStand() {
        String id = as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of(
                        "name",
                        "Школа № 70",
                        "type",
                        "SCHOOL",
                        "parent",
                        MUNICIPALITY_A,
                        "externalIds",
                        Map.of("inn", "3304003009", "oo1", "704")))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Roles.INTEGRATION, REGION)
                .get("/api/v1/organisations/3304003009?idScheme=inn")
                .then()
                .statusCode(200)
                .body("id", is(id));
        as(Roles.CURATOR, UUID.fromString(id))
                .get("/api/v1/people?organisation=704&idScheme=oo1")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Roles.CURATOR, SCHOOL_B1)
                .get("/api/v1/people?organisation=704&idScheme=oo1")
                .then()
                .statusCode(404);
        as(Roles.INTEGRATION, REGION)
                .get("/api/v1/organisations/3304003008?idScheme=inn")
                .then()
                .statusCode(404)
                .body("detail", containsString("ИНН 3304003008"));
        as(Roles.INTEGRATION, REGION)
                .get("/api/v1/organisations/704?idScheme=okpo")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("idScheme"))
                .body("errors[0].detail", containsString("oktmo"));
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .body(Map.of(
                        "name",
                        "Филиал школы № 70",
                        "type",
                        "SCHOOL",
                        "parent",
                        MUNICIPALITY_A,
                        "externalIds",
                        Map.of("inn", "3304003009")))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201);
        as(Roles.INTEGRATION, REGION)
                .get("/api/v1/organisations/3304003009?idScheme=inn")
                .then()
                .statusCode(422)
                .body("code", is("AMBIGUOUS_CODE"));
        given().get("/api/v1/organisations/3304003009?idScheme=inn").then().statusCode(401);
    }
}
