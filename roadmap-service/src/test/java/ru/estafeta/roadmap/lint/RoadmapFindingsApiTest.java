package ru.estafeta.roadmap.lint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class RoadmapFindingsApiTest {

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @Test
    void findingsFollowTheWordsAsTheyStandNow() {
        var roadmap = Calls.roadmap(curator(), curator(), "Сбор данных по распоряжению 145-р");
        var rows = "/api/v1/roadmaps/" + roadmap + "/activities/";
        String first =
                curator().get("/api/v1/roadmaps/" + roadmap).then().extract().path("activities[0].id");

        findings(roadmap)
                .body("items.code", hasItem("WRONG_ACT_REFERENCE"))
                .body("items.find { it.code == 'WRONG_ACT_REFERENCE' }.rows[0]", equalTo(1))
                .body("items.code", hasItem("TERM_UNPARSED"));

        json(curator().header("If-Match", "*"), "{\"activity\":\"Сбор данных по распоряжению № Р-145\"}")
                .patch(rows + first)
                .then()
                .statusCode(200);

        findings(roadmap)
                .body("items.code", not(hasItem("WRONG_ACT_REFERENCE")))
                .body("items.code", hasItem("TERM_UNPARSED"));
    }

    @Test
    void onlyThoseWhoMayReadTheRoadmapSeeThem() {
        var path = "/api/v1/roadmaps/" + Calls.roadmap(curator(), curator(), "Подготовка базы") + "/findings";

        given().get(path).then().statusCode(401);
        as("administrator", SCHOOL_A1).get(path).then().statusCode(403);
        as("curator", SCHOOL_B1).get(path).then().statusCode(404);
        curator()
                .get("/api/v1/roadmaps/" + UUID.randomUUID() + "/findings")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse findings(UUID roadmap) {
        return curator().get("/api/v1/roadmaps/" + roadmap + "/findings").then().statusCode(200);
    }
}
