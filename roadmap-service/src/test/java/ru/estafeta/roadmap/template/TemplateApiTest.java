package ru.estafeta.roadmap.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

/** Roadmaps from templates and from last year's. Today is 20 November 2025. */
@WithEstafeta
class TemplateApiTest {

    private static final String TEMPLATES = "/api/v1/roadmap-templates";
    private static final String ROADMAPS = "/api/v1/roadmaps/";

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pupil-school", "pupil-municipal", "teacher-school", "teacher-municipal"})
    void everyShippedTemplateHasSevenStagesWhoseTermsAreAllRead(String template) {
        var found = json(curator(), "{\"schoolYear\": \"2026/2027\", \"dryRun\": true}")
                .post(TEMPLATES + "/" + template + "/roadmaps")
                .then()
                .statusCode(200)
                .body("roadmap", nullValue())
                .body("rows.ground", everyItem(notNullValue()))
                .extract();
        assertThat(List.copyOf(new java.util.LinkedHashSet<>(found.<List<String>>path("rows.section"))))
                .hasSize(7);
        var made = json(curator(), "{\"schoolYear\": \"2026/2027\"}")
                .post(TEMPLATES + "/" + template + "/roadmaps")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("roadmap");
        curator()
                .get(ROADMAPS + made)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("schoolYear", equalTo("2026/2027"))
                .body("organisation", equalTo(SCHOOL_A1.toString()))
                .body("activities.status", not(hasItem("UNREAD")))
                .body("activities.attention.flatten()", hasSize(0));
        curator().get(ROADMAPS + made + "/findings").then().body("items.severity", not(hasItem("ERROR")));
    }

    @Test
    void aRoadmapIsKeptAsATemplateForThoseBelowAndPutAway() {
        var roadmap = Calls.roadmap(municipality(), municipality(), "Образец района");
        String id = json(
                        municipality(),
                        "{\"roadmap\": \"" + roadmap + "\", \"title\": \"Образец\", \"model\": \"PUPIL\"}")
                .post(TEMPLATES)
                .then()
                .statusCode(200)
                .body("rows", hasSize(4))
                .extract()
                .path("id");
        curator().get(TEMPLATES).then().body("items.id", hasItems(id, "pupil-school"));
        as("curator", SCHOOL_B1).get(TEMPLATES).then().body("items.id", not(hasItem(id)));

        json(curator(), "{\"schoolYear\": \"2026/2027\", \"dryRun\": true}")
                .post(TEMPLATES + "/" + id + "/roadmaps")
                .then()
                .statusCode(200)
                .body("rows[0].termBefore", equalTo("до 10.11.2025"))
                .body("rows[0].termText", equalTo("до 10.11.2026"))
                .body("rows[0].dueOn", equalTo("2026-11-10"));
        curator().delete(TEMPLATES + "/" + id).then().statusCode(404);
        municipality().delete(TEMPLATES + "/" + id).then().statusCode(204);
        municipality().get(TEMPLATES).then().body("items.id", not(hasItem(id)));
        municipality().post(TEMPLATES + "/" + id + "/restoration").then().statusCode(200);
        json(as("curator", SCHOOL_B1), "{\"schoolYear\": \"2026/2027\"}")
                .post(TEMPLATES + "/" + id + "/roadmaps")
                .then()
                .statusCode(404);
    }

    @Test
    void lastYearsIsCopiedWithItsDatesMovedAndWhatWasDoneLeftBehind() {
        var id = Calls.roadmap(curator(), curator(), "По приказу от 25.12.2019 на 2025/2026 учебный год");
        String row = curator().get(ROADMAPS + id).path("activities[0].id");
        json(curator(), "{}")
                .post(ROADMAPS + id + "/activities/" + row + "/completion")
                .then()
                .statusCode(200);
        json(
                        curator().header("If-Match", "*"),
                        "{\"targets\": [{\"indicator\": \"Охват\", \"value\": 40, \"unit\": \"%\", \"year\": 2025}]}")
                .patch(ROADMAPS + id)
                .then()
                .statusCode(200);

        json(curator(), "{\"schoolYear\": \"2026/2027\", \"dryRun\": true}")
                .post(ROADMAPS + id + "/copies")
                .then()
                .statusCode(200)
                .body("roadmap", nullValue())
                .body("rows[0].termText", equalTo("до 10.11.2026"))
                .body("rows[0].dayOff", equalTo(false))
                .body("title", containsString("2026/2027"));
        String copy = json(curator(), "{\"schoolYear\": \"2026/2027\", \"withTargets\": true}")
                .post(ROADMAPS + id + "/copies")
                .then()
                .statusCode(200)
                .extract()
                .path("roadmap");
        curator()
                .get(ROADMAPS + copy)
                .then()
                .body("activities[0].activity", equalTo("По приказу от 25.12.2019 на 2025/2026 учебный год"))
                .body("activities.status", not(hasItem("DONE")))
                .body("order.number", nullValue())
                .body("targets[0].year", equalTo(2026))
                .body("hasSource", equalTo(false));
    }

    @Test
    void wrongYearsAndForeignRoadmapsAreRefused() {
        var id = Calls.roadmap(curator(), curator(), "Чужая копия");
        var ask = "{\"schoolYear\": \"2026/2027\"}";
        json(curator(), "{\"schoolYear\": \"2026/2029\"}")
                .post(ROADMAPS + id + "/copies")
                .then()
                .statusCode(400);
        json(curator(), "{}").post(ROADMAPS + id + "/copies").then().statusCode(400);
        json(as("curator", SCHOOL_A2), ask)
                .post(ROADMAPS + id + "/copies")
                .then()
                .statusCode(404);
        json(as("psychologist", SCHOOL_A1), ask)
                .post(ROADMAPS + id + "/copies")
                .then()
                .statusCode(403);
        json(given(), ask).post(ROADMAPS + id + "/copies").then().statusCode(401);
        given().get(TEMPLATES).then().statusCode(401);
        as("psychologist", SCHOOL_A1).get(TEMPLATES).then().statusCode(403);
        json(curator(), ask).post(TEMPLATES + "/moon/roadmaps").then().statusCode(404);
        json(curator(), "{\"schoolYear\": \"2026/2027\", \"organisation\": \"" + SCHOOL_B1 + "\"}")
                .post(TEMPLATES + "/pupil-school/roadmaps")
                .then()
                .statusCode(404);
    }
}
