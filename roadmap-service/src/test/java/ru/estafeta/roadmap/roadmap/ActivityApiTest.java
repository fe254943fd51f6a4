package ru.estafeta.roadmap.roadmap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

/** Rows of a roadmap: edited, added, deleted, done and undone. Today is 20 November 2025. */
@WithEstafeta
class ActivityApiTest {

    @Inject
    OrganisationTree tree;

    private String rows = "";
    private List<String> ids = List.of();

    @BeforeEach
    void aRoadmapOfFourRows() {
        Calls.knowsTheRegion(tree);
        var roadmap = Calls.roadmap(curator(), curator(), "Строки " + UUID.randomUUID());
        rows = "/api/v1/roadmaps/" + roadmap + "/activities/";
        ids = curator().get("/api/v1/roadmaps/" + roadmap).path("activities.id");
    }

    private List<String> order() {
        return curator().get(rows.replace("/activities/", "")).path("activities.activity");
    }

    @Test
    void newWordsOfATermAreReadAtOnce() {
        var row = rows + ids.get(3);
        json(curator(), "{\"termText\": \"до 1 декабря\"}").patch(row).then().statusCode(428);
        json(curator().header("If-Match", "\"5\""), "{\"termText\": \"до 1 декабря\"}")
                .patch(row)
                .then()
                .statusCode(412);
        json(curator().header("If-Match", "\"1\""), "{\"termText\": \"до 1 декабря\", \"result\": \"\"}")
                .patch(row)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("term.kind", equalTo("DEADLINE"))
                .body("dueOn", equalTo("2025-12-01"))
                .body("inferred", not(hasSize(0)))
                .body("attention", hasSize(0))
                .body("status", equalTo("NOT_STARTED"))
                .body("result", nullValue())
                .body("responsible", equalTo("Директор"));
        json(curator().header("If-Match", "*"), "{\"activity\": \"  \"}")
                .patch(row)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("activity"));
    }

    @Test
    void aRowIsAddedWhereItBelongs() {
        json(
                        curator(),
                        "{\"activity\": \"Собрание\", \"termText\": \"21.11.2025\", \"after\": \"" + ids.getFirst()
                                + "\"}")
                .post(rows)
                .then()
                .statusCode(201)
                .header("Location", containsString("/activities/"))
                .body("position", equalTo(2))
                .body("term.kind", equalTo("ON"));
        json(curator(), "{\"activity\": \"В конце\"}")
                .post(rows)
                .then()
                .statusCode(201)
                .body("position", equalTo(6));

        org.assertj.core.api.Assertions.assertThat(order())
                .containsSubsequence("Собрание", "Анкетирование", "Встречи пар", "Итоги", "В конце");
        json(curator(), "{\"termText\": \"май\"}")
                .post(rows)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("activity"))
                .body("errors[0].detail", equalTo("Назовите мероприятие."));
        json(curator(), "{\"activity\": \"x\", \"after\": \"" + UUID.randomUUID() + "\"}")
                .post(rows)
                .then()
                .statusCode(404);
    }

    @Test
    void aRowIsDeletedUnderItsVersion() {
        curator().delete(rows + ids.get(1)).then().statusCode(428);
        curator().header("If-Match", "\"1\"").delete(rows + ids.get(1)).then().statusCode(204);
        curator().header("If-Match", "\"1\"").delete(rows + ids.get(1)).then().statusCode(404);
        org.assertj.core.api.Assertions.assertThat(order()).hasSize(3).doesNotContain("Анкетирование");
    }

    @Test
    void isDoneWithACommentAndUndone() {
        var row = rows + ids.getFirst();
        json(curator(), "{\"completedOn\": \"2025-11-21\"}")
                .post(row + "/completion")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("COMPLETED_IN_FUTURE"));
        json(curator(), "{\"completedOn\": \"2025-11-12\", \"comment\": \"Приказ № 5\"}")
                .post(row + "/completion")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("done.on", equalTo("2025-11-12"))
                .body("done.by", equalTo("curator"))
                .body("done.comment", equalTo("Приказ № 5"))
                .body("overdueDays", nullValue());
        curator()
                .delete(row + "/completion")
                .then()
                .statusCode(200)
                .body("status", equalTo("OVERDUE"))
                .body("done", nullValue());
    }

    @Test
    void strangersAreRefused() {
        var row = rows + ids.getFirst();
        json(given(), "{}").post(row + "/completion").then().statusCode(401);
        json(as("psychologist", SCHOOL_A1), "{}")
                .post(row + "/completion")
                .then()
                .statusCode(403);
        json(as("curator", SCHOOL_B1), "{}").post(row + "/completion").then().statusCode(404);
        json(as("curator", SCHOOL_B1), "{\"activity\": \"x\"}")
                .post(rows)
                .then()
                .statusCode(404);
        as("curator", SCHOOL_B1).header("If-Match", "*").delete(row).then().statusCode(404);
        as("auditor", SCHOOL_A1).header("If-Match", "*").delete(row).then().statusCode(403);
        given().header("If-Match", "*").delete(row).then().statusCode(401);
        json(curator(), "{bad").post(row + "/completion").then().statusCode(400);
    }

    @Test
    void aRowIsMovedWithoutTouchingTheVersionsOfTheOthers() {
        var before = order();
        json(curator(), "{\"after\": \"" + ids.get(2) + "\", \"section\": \"Итоги года\"}")
                .put(rows + ids.get(0) + "/place")
                .then()
                .statusCode(200)
                .body("section", equalTo("Итоги года"));

        assertThat(order()).containsExactly(before.get(1), before.get(2), before.get(0), before.get(3));
        curator()
                .get(rows.replace("/activities/", ""))
                .then()
                .body("activities.find { it.id == '" + ids.get(3) + "' }.version", equalTo(1));

        json(curator(), "{\"section\": \"\"}")
                .put(rows + ids.get(0) + "/place")
                .then()
                .statusCode(200)
                .body("section", nullValue());
        assertThat(order()).isEqualTo(before);
        curator()
                .get(rows.replace("/activities/", "/history"))
                .then()
                .body("items.changes.flatten().field", hasItems("place", "section"));
    }

    @Test
    void aRowIsMovedOnlyWithinItsRoadmapAndByThoseWhoMayEditIt() {
        var place = rows + ids.get(0) + "/place";
        json(curator(), "{\"after\": \"" + UUID.randomUUID() + "\"}")
                .put(place)
                .then()
                .statusCode(404);
        json(given(), "{}").put(place).then().statusCode(401);
        json(as("auditor", SCHOOL_A1), "{}").put(place).then().statusCode(403);
        json(as("curator", SCHOOL_B1), "{}").put(place).then().statusCode(404);
        curator().post(rows.replace("/activities/", "/submission")).then().statusCode(200);
        json(curator(), "{}").put(place).then().statusCode(409).body("code", equalTo("ROADMAP_SUBMITTED"));
    }
}
