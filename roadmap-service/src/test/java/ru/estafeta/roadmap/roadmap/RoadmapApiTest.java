package ru.estafeta.roadmap.roadmap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.json;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.roadmap.Calls.order;
import static ru.estafeta.roadmap.Calls.upload;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PlannedTargetV1;
import ru.estafeta.contracts.RoadmapChangedV1;
import ru.estafeta.contracts.RoadmapDeletedV1;
import ru.estafeta.contracts.RoadmapStatus;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** The life of a roadmap as a whole. Today is 20 November 2025. */
@WithEstafeta
class RoadmapApiTest {

    private static final String ROADMAPS = "/api/v1/roadmaps/";

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @Test
    void showsEveryRowAsItStandsToday() {
        var id = Calls.roadmap(curator(), curator(), "Назначить куратора");

        curator()
                .get(ROADMAPS + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("О наставничестве в 2025/2026 учебном году"))
                .body("organisation", equalTo(SCHOOL_A1.toString()))
                .body("organisationName", equalTo("Школа № 1 района А"))
                .body("schoolYear", equalTo("2025/2026"))
                .body("state", equalTo("DRAFT"))
                .body("order.number", equalTo("77"))
                .body("columns", hasSize(5))
                .body("activities.status", equalTo(List.of("OVERDUE", "NOT_STARTED", "IN_PROGRESS", "UNREAD")))
                .body("activities[0].overdueDays", equalTo(10))
                .body("activities[0].dueOn", equalTo("2025-11-10"))
                .body("activities[2].term.kind", equalTo("YEAR_ROUND"))
                .body("activities[2].startsOn", equalTo("2025-09-01"))
                .body("activities[3].attention.code", hasItem("TERM_UNPARSED"))
                .body("progress.total", equalTo(4))
                .body("progress.overdue", equalTo(1))
                .body("progress.done", equalTo(0))
                .body("progress.attention", equalTo(1))
                .body("hasSource", equalTo(true));
    }

    @Test
    void isSeenBelowAndAboveButNotBesides() {
        var municipal = Calls.roadmap(municipality(), municipality(), "Муниципальная");

        curator().get(ROADMAPS + municipal).then().statusCode(200);
        as("psychologist", SCHOOL_A2).get(ROADMAPS + municipal).then().statusCode(200);
        as("region-operator", REGION).get(ROADMAPS + municipal).then().statusCode(200);
        as("curator", SCHOOL_B1).get(ROADMAPS + municipal).then().statusCode(404);
        as("municipal-coordinator", MUNICIPALITY_B)
                .get(ROADMAPS + municipal)
                .then()
                .statusCode(404);
        given().get(ROADMAPS + municipal).then().statusCode(401);
        as("integration", REGION).get(ROADMAPS + municipal).then().statusCode(403);
        var source = curator().get(ROADMAPS + municipal + "/source").then().statusCode(200);
        assertThat(source.extract().asByteArray()).isEqualTo(order("Муниципальная"));
        as("curator", SCHOOL_B1).get(ROADMAPS + municipal + "/source").then().statusCode(404);
    }

    @Test
    void isNotChangedByThoseBelow() {
        var municipal = Calls.roadmap(municipality(), municipality(), "Только район");
        String row = curator().get(ROADMAPS + municipal).path("activities[0].id");

        json(curator().header("If-Match", "*"), "{\"title\": \"x\"}")
                .patch(ROADMAPS + municipal)
                .then()
                .statusCode(403);
        curator().delete(ROADMAPS + municipal).then().statusCode(403);
        json(curator(), "{}")
                .post(ROADMAPS + municipal + "/activities/" + row + "/completion")
                .then()
                .statusCode(403)
                .body("detail", containsString("Район А"));
    }

    @Test
    void isListedWithProgressByYearAndState() {
        var id = Calls.roadmap(as("curator", SCHOOL_A2), as("curator", SCHOOL_A2), "Список");

        municipality()
                .get(ROADMAPS + "?organisation=" + SCHOOL_A2 + "&schoolYear=2025/2026&state=DRAFT")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()))
                .body("items[0].progress.total", equalTo(4))
                .body("items[0].progress.overdue", equalTo(1))
                .body("items[0].activities", nullValue());
        municipality().get(ROADMAPS + "?schoolYear=1999/2000").then().body("items", hasSize(0));
        curator().get(ROADMAPS + "?organisation=" + SCHOOL_A2).then().statusCode(404);
        curator().get(ROADMAPS).then().body("items.organisation", not(hasItem(SCHOOL_A2.toString())));
        curator().get(ROADMAPS + "?state=LOST").then().statusCode(404);
        given().get(ROADMAPS).then().statusCode(401);
    }

    @Test
    void schoolsFindTheRoadmapsOfThoseAboveThem() {
        var municipal = Calls.roadmap(municipality(), municipality(), "Сверху");

        curator().get(ROADMAPS).then().body("items.id", not(hasItem(municipal.toString())));
        curator().get(ROADMAPS + "?above=true").then().body("items.id", hasItem(municipal.toString()));
        curator()
                .get(ROADMAPS + "?organisation=" + MUNICIPALITY_A)
                .then()
                .body("items.id", hasItem(municipal.toString()));
        curator().get(ROADMAPS + "?organisation=" + MUNICIPALITY_B).then().statusCode(404);
    }

    @Test
    void isListedPageByPage() {
        Calls.roadmap(as("curator", SCHOOL_B1), as("curator", SCHOOL_B1), "Первая");
        Calls.roadmap(as("curator", SCHOOL_B1), as("curator", SCHOOL_B1), "Вторая");
        var school = as("curator", SCHOOL_B1);

        var page = school.get(ROADMAPS + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();
        as("curator", SCHOOL_B1)
                .get(ROADMAPS + "?limit=1&cursor=" + page.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(page.<String>path("items[0].id"))));
    }

    @Test
    void headAndTargetsAreRevised() {
        var id = Calls.roadmap(curator(), curator(), "Пересмотр");
        var edit = """
                {"title": "Дорожная карта школы",
                 "targets": [{"indicator": "Охват", "indicatorCode": "pupils-involved", "value": 45.5, "unit": "%", "year": 2026}]}""";

        json(curator(), edit).patch(ROADMAPS + id).then().statusCode(428);
        json(curator().header("If-Match", "\"7\""), edit)
                .patch(ROADMAPS + id)
                .then()
                .statusCode(412)
                .body("detail", containsString("Пока вы правили"));
        json(curator().header("If-Match", "\"1\""), edit)
                .patch(ROADMAPS + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("title", equalTo("Дорожная карта школы"))
                .body("order.number", equalTo("77"));
        json(curator().header("If-Match", "*"), "{\"targets\": [{\"indicator\": \"\", \"value\": 1, \"year\": 2026}]}")
                .patch(ROADMAPS + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("targets/0"));

        json(curator().header("If-Match", "\"1\""), edit)
                .patch(ROADMAPS + id)
                .then()
                .statusCode(412)
                .body("detail", containsString("изменил(а) curator (20.11.2025 в"));

        var told = Facts.await(
                RoadmapChangedV1.class, event -> event.roadmap().id().equals(id));
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.roadmap().targets())
                .extracting(PlannedTargetV1::indicatorCode)
                .containsExactly("pupils-involved");
    }

    @Test
    void aWrongOneIsDeletedWithItsImportAndCanBeImportedAgain() {
        var content = order("Ошибка");
        String imported = upload(curator(), "приказ.txt", content).extract().path("id");
        String id = curator()
                .post("/api/v1/roadmap-imports/" + imported + "/confirmation")
                .path("id");

        curator().delete(ROADMAPS + id).then().statusCode(204);

        curator().get(ROADMAPS + id).then().statusCode(404);
        curator().get("/api/v1/roadmap-imports/" + imported).then().statusCode(404);
        upload(curator(), "приказ.txt", content).statusCode(201).body("duplicateOf", nullValue());
        var told = Facts.await(
                RoadmapDeletedV1.class, event -> event.roadmap().id().equals(UUID.fromString(id)));
        assertThat(told.roadmap().status()).isEqualTo(RoadmapStatus.DELETED);
        assertThat(told.version()).isEqualTo(2);
    }

    @Test
    void theUrgentRowsComeFirstToMyDay() {
        var id = Calls.roadmap(curator(), curator(), "Мой день");

        curator()
                .get("/api/v1/activities?due=OVERDUE&limit=500")
                .then()
                .statusCode(200)
                .body("items.activity.status", not(hasItem("NOT_STARTED")))
                .body("items.roadmap", hasItem(id.toString()))
                .body("items[0].activity.id", notNullValue())
                .body("items[0].roadmapTitle", notNullValue())
                .body("items[0].organisationName", equalTo("Школа № 1 района А"));
        curator()
                .get("/api/v1/activities?due=WEEK&limit=500")
                .then()
                .body("items.activity.activity", hasItem("Анкетирование"))
                .body("items.activity.status", not(hasItem("OVERDUE")));
        curator().get("/api/v1/activities?organisation=" + SCHOOL_B1).then().statusCode(404);
        as("integration", REGION).get("/api/v1/activities").then().statusCode(403);
        given().get("/api/v1/activities").then().statusCode(401);
    }
}
