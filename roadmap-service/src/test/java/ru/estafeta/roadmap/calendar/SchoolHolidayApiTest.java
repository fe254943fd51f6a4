package ru.estafeta.roadmap.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class SchoolHolidayApiTest {

    private static final String HOLIDAYS = "/api/v1/school-holidays?schoolYear=2026/2027";
    private static final String AUTUMN = stretch("осенние", "2026-10-26", "2026-11-03");
    private static final String WINTER = stretch("зимние", "2026-12-31", "2027-01-10");

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @AfterEach
    void noneAgain() {
        municipality().delete(HOLIDAYS);
        school().delete(HOLIDAYS);
    }

    private static RequestSpecification school() {
        return as("curator", SCHOOL_A2);
    }

    private static String stretch(String name, String from, String to) {
        return "{\"name\": \"" + name + "\", \"from\": \"" + from + "\", \"to\": \"" + to + "\"}";
    }

    private static String change(String... stretches) {
        return "{\"source\": \"Календарный учебный график\", \"holidays\": [" + String.join(", ", stretches) + "]}";
    }

    @Test
    void theNearestCountAndThoseFromAboveReturn() {
        school().get(HOLIDAYS).then().statusCode(200).body("holidays", empty()).body("organisation", nullValue());

        json(municipality(), change(WINTER, AUTUMN))
                .put(HOLIDAYS)
                .then()
                .statusCode(200)
                .body("own", equalTo(true))
                .body("holidays.name", contains("осенние", "зимние"));
        school().get(HOLIDAYS)
                .then()
                .body("organisation", equalTo(MUNICIPALITY_A.toString()))
                .body("own", equalTo(false))
                .body("holidays[0].to", equalTo("2026-11-03"));

        json(school(), change(stretch("каникулы триместра", "2026-10-05", "2026-10-11")))
                .put(HOLIDAYS)
                .then()
                .statusCode(200);
        school().get(HOLIDAYS).then().body("holidays.name", contains("каникулы триместра"));
        as("curator", SCHOOL_B1).get(HOLIDAYS).then().body("holidays", empty());

        school().delete(HOLIDAYS).then().statusCode(200).body("organisation", equalTo(MUNICIPALITY_A.toString()));
    }

    @Test
    void daysMustMakeSense() {
        json(school(), change(stretch("осенние", "2026-11-03", "2026-10-26")))
                .put(HOLIDAYS)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("REVERSED"));
        json(school(), change(stretch("летние", "2027-06-01", "2027-09-01")))
                .put(HOLIDAYS)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("OUT_OF_YEAR"));
        json(school(), change(AUTUMN, stretch("дополнительные", "2026-11-03", "2026-11-08")))
                .put(HOLIDAYS)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("OVERLAP"))
                .body("errors[0].detail", containsString("кончаются «осенние»"));
        json(school(), change()).put(HOLIDAYS).then().statusCode(400);
        json(school(), change(AUTUMN))
                .put("/api/v1/school-holidays?schoolYear=2026")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("BAD_SCHOOL_YEAR"));
    }

    @Test
    void onlyStaffReadAndOnlyThoseWhoLeadSetThem() {
        given().get(HOLIDAYS).then().statusCode(401);
        json(given(), change(AUTUMN)).put(HOLIDAYS).then().statusCode(401);
        given().delete(HOLIDAYS).then().statusCode(401);
        as("administrator", SCHOOL_A2).get(HOLIDAYS).then().statusCode(403);
        json(as("auditor", SCHOOL_A2), change(AUTUMN)).put(HOLIDAYS).then().statusCode(403);
        as("psychologist", SCHOOL_A2).delete(HOLIDAYS).then().statusCode(403);
    }
}
