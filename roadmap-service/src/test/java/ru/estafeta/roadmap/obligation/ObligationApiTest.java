package ru.estafeta.roadmap.obligation;

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
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

/** A municipal row is laid on schools, answered, returned, looked at. Today is 20 November 2025; the row is due on the 10th. */
@WithEstafeta
class ObligationApiTest {

    private static final String ROADMAPS = "/api/v1/roadmaps/";
    private static final String OBLIGATIONS = "/api/v1/obligations";

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    private static RequestSpecification otherSchool() {
        return as("curator", SCHOOL_A2);
    }

    private record Laid(UUID roadmap, String row) {

        String of(RequestSpecification school) {
            return school.get(OBLIGATIONS + "?activity=" + row).then().extract().path("items[0].id");
        }
    }

    /** The first row, on both schools of the municipality. */
    private static Laid laid(String name) {
        var roadmap = Calls.roadmap(municipality(), municipality(), name);
        String row = municipality().get(ROADMAPS + roadmap).path("activities[0].id");
        lay(roadmap, row, "");
        return new Laid(roadmap, row);
    }

    private static void lay(UUID roadmap, String row, String more) {
        String job = json(municipality(), "{\"activities\": [\"" + row + "\"]" + more + "}")
                .post(ROADMAPS + roadmap + "/cascade")
                .then()
                .statusCode(202)
                .header("Location", notNullValue())
                .body("total", equalTo(1))
                .extract()
                .path("id");
        Awaitility.await("cascade")
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> municipality()
                        .get("/api/v1/roadmap-jobs/" + job)
                        .path("state")
                        .equals("DONE"));
    }

    private static ValidatableResponse answer(RequestSpecification school, String id, String body) {
        return json(school, body).post(OBLIGATIONS + "/" + id + "/answer").then();
    }

    @Test
    void everySchoolGetsTheRowAndOnlyItsOwn() {
        var laid = laid("Утвердить карту школы");

        curator()
                .get(OBLIGATIONS + "?activity=" + laid.row())
                .then()
                .body("items", hasSize(1))
                .body("items[0].organisation", equalTo(SCHOOL_A1.toString()))
                .body("items[0].issuerName", equalTo("Район А"))
                .body("items[0].words", equalTo("Утвердить карту школы"))
                .body("items[0].dueOn", equalTo("2025-11-10"))
                .body("items[0].lateDays", equalTo(8))
                .body("items[0].state", equalTo("OPEN"));
        municipality()
                .get(OBLIGATIONS + "?activity=" + laid.row())
                .then()
                .body("items.organisation", equalTo(List.of(SCHOOL_A1.toString(), SCHOOL_A2.toString())));
        as("municipal-coordinator", MUNICIPALITY_B)
                .get(OBLIGATIONS + "?activity=" + laid.row())
                .then()
                .body("items", hasSize(0));
        curator().get(OBLIGATIONS + "?organisation=" + SCHOOL_A2).then().statusCode(404);
        given().get(OBLIGATIONS).then().statusCode(401);
        as("integration", SCHOOL_A1).get(OBLIGATIONS).then().statusCode(403);
    }

    @Test
    void theRowAboveIsDoneWhenTheLastHasAnsweredAndOpenAgainWhenOneIsReturned() {
        var laid = laid("Собрать базы");
        var first = laid.of(curator());
        answer(curator(), first, "{}")
                .statusCode(422)
                .body("errors[0].code", equalTo("NO_ANSWER"))
                .body("detail", containsString("Приложите документ"));
        answer(otherSchool(), first, "{\"answer\": \"чужое\"}").statusCode(404);
        answer(as("psychologist", SCHOOL_A1), first, "{\"answer\": \"x\"}").statusCode(403);

        answer(curator(), first, "{\"answer\": \"Приказ № 5\"}")
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("answered.by", equalTo("curator"))
                .body("lateDays", nullValue());
        status(laid, "OVERDUE");
        answer(otherSchool(), laid.of(otherSchool()), "{\"declines\": true}").statusCode(400);
        answer(otherSchool(), laid.of(otherSchool()), "{\"declines\": true, \"answer\": \"Нет наставляемых\"}")
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        status(laid, "DONE");
        municipality()
                .get(ROADMAPS + laid.roadmap())
                .then()
                .body("activities[0].done.source", equalTo("OBLIGATIONS"))
                .body("activities[0].done.on", equalTo("2025-11-20"));
        municipality()
                .get(ROADMAPS + laid.roadmap() + "/history?activity=" + laid.row())
                .then()
                .body("items[0].kind", equalTo("ROW_DONE"));

        json(curator(), "{\"remark\": \"Нет подписи\"}")
                .post(OBLIGATIONS + "/" + first + "/return")
                .then()
                .statusCode(403);
        json(municipality(), "{\"remark\": \" \"}")
                .post(OBLIGATIONS + "/" + first + "/return")
                .then()
                .statusCode(400);
        json(municipality(), "{\"remark\": \"Нет подписи\"}")
                .post(OBLIGATIONS + "/" + first + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("remark", equalTo("Нет подписи"));
        status(laid, "OVERDUE");
        json(municipality(), "{\"remark\": \"Ещё раз\"}")
                .post(OBLIGATIONS + "/" + first + "/return")
                .then()
                .statusCode(409);
    }

    private static void status(Laid laid, String status) {
        municipality().get(ROADMAPS + laid.roadmap()).then().body("activities[0].status", equalTo(status));
    }

    @Test
    void oneDocumentClosesTheRowsOfBothLevels() {
        var laid = laid("Дорожная карта школы утверждена");
        var own = Calls.roadmap(curator(), curator(), "Своя строка");
        String ownRow = curator().get(ROADMAPS + own).path("activities[1].id");
        Calls.form(curator())
                .multiPart(
                        "file",
                        "приказ.pdf",
                        "%PDF-1.4\n%x".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        "application/octet-stream")
                .multiPart("kind", "ORDER")
                .post(ROADMAPS + laid.roadmap() + "/activities/" + laid.row() + "/evidence")
                .then()
                .statusCode(201)
                .body("organisation", equalTo(SCHOOL_A1.toString()));

        answer(curator(), laid.of(curator()), "{\"alsoCompletes\": \"" + ownRow + "\"}")
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("documents", equalTo(1));

        curator().get(ROADMAPS + own).then().body("activities[1].status", equalTo("DONE"));
        curator()
                .get(ROADMAPS + own + "/activities/" + ownRow + "/evidence")
                .then()
                .body("items.file.name", equalTo(List.of("приказ.pdf")))
                .body("items[0].rows", equalTo(2));
        municipality()
                .get(ROADMAPS + laid.roadmap() + "/activities/" + laid.row() + "/evidence")
                .then()
                .body("items", hasSize(1));
        otherSchool()
                .get(ROADMAPS + laid.roadmap() + "/activities/" + laid.row() + "/evidence")
                .then()
                .body("items", hasSize(0));
        String municipal = municipality().get(ROADMAPS + laid.roadmap()).path("activities[1].id");
        answer(otherSchool(), laid.of(otherSchool()), "{\"answer\": \"x\", \"alsoCompletes\": \"" + municipal + "\"}")
                .statusCode(403);
    }

    @Test
    void layingOnAgainAddsNobodyTwiceAndWithdrawingIsUndone() {
        var laid = laid("Информирование");
        answer(curator(), laid.of(curator()), "{\"answer\": \"Сделали\"}").statusCode(200);
        lay(laid.roadmap(), laid.row(), "");
        municipality()
                .get(ROADMAPS + laid.roadmap() + "/cascade")
                .then()
                .body("rows[0].total", equalTo(2))
                .body("rows[0].done", equalTo(1))
                .body("rows[0].late", equalTo(1))
                .body("organisations.id", hasItem(SCHOOL_A2.toString()));

        var withdrawn = laid.of(otherSchool());
        municipality()
                .delete(ROADMAPS + laid.roadmap() + "/cascade/" + laid.row())
                .then()
                .statusCode(204);
        curator().get(OBLIGATIONS + "?activity=" + laid.row()).then().body("items", hasSize(0));
        answer(otherSchool(), withdrawn, "{\"answer\": \"поздно\"}")
                .statusCode(404)
                .body("detail", containsString("отозвали"));

        lay(laid.roadmap(), laid.row(), "");
        curator().get(OBLIGATIONS + "?activity=" + laid.row()).then().body("items[0].state", equalTo("DONE"));
    }

    @Test
    void onlyThoseBelowCanBeLaidOnAndOnlyByTheOneWhoseRowItIs() {
        var roadmap = Calls.roadmap(municipality(), municipality(), "Поручения");
        String row = municipality().get(ROADMAPS + roadmap).path("activities[0].id");
        var all = "{\"activities\": [\"" + row + "\"]}";

        json(municipality(), "{\"activities\": [\"" + row + "\"], \"organisations\": [\"" + SCHOOL_B1 + "\"]}")
                .post(ROADMAPS + roadmap + "/cascade")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_BELOW"));
        json(municipality(), "{\"activities\": []}")
                .post(ROADMAPS + roadmap + "/cascade")
                .then()
                .statusCode(400);
        json(municipality(), "{\"activities\": [\"" + UUID.randomUUID() + "\"]}")
                .post(ROADMAPS + roadmap + "/cascade")
                .then()
                .statusCode(404);
        json(curator(), all).post(ROADMAPS + roadmap + "/cascade").then().statusCode(403);
        json(as("municipal-coordinator", MUNICIPALITY_B), all)
                .post(ROADMAPS + roadmap + "/cascade")
                .then()
                .statusCode(404);
        json(given(), all).post(ROADMAPS + roadmap + "/cascade").then().statusCode(401);
        curator().get(OBLIGATIONS + "?activity=" + row).then().body("items", hasSize(0));
    }

    @Test
    void theMunicipalitySeesWhoLagsByObligationsAndBySections() throws IOException {
        var laid = laid("Кто отстаёт");
        answer(curator(), laid.of(curator()), "{\"answer\": \"Готово\"}").statusCode(200);
        Calls.roadmap(curator(), curator(), "Карта школы");

        municipality()
                .get("/api/v1/roadmap-control")
                .then()
                .statusCode(200)
                .body("columns.key", hasItem(laid.row()))
                .body("rows.organisation", hasItem(SCHOOL_A1.toString()))
                .body("rows[0].organisation", equalTo(SCHOOL_A2.toString()))
                .body("rows[0].late", not(equalTo(0)))
                .body("rows[0].lateDays", equalTo(8));
        municipality()
                .get("/api/v1/roadmap-control?by=SECTIONS")
                .then()
                .body("columns.title", hasItem("Без раздела"))
                .body("rows.find { it.organisation == '" + SCHOOL_A1 + "' }.total", not(equalTo(0)));
        municipality()
                .get("/api/v1/roadmap-control?organisation=" + SCHOOL_B1)
                .then()
                .statusCode(404);
        var summary = municipality()
                .get("/api/v1/roadmap-control/document")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(summary))) {
            var cells = workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .filter(Objects::nonNull)
                    .map(Cell::getText)
                    .toList();
            assertThat(cells).contains("1 Кто отстаёт", "Школа № 2 района А", "выполнено");
        }
        curator().get("/api/v1/roadmap-control/document").then().statusCode(403);
        curator().get("/api/v1/roadmap-control").then().statusCode(403);
        given().get("/api/v1/roadmap-control").then().statusCode(401);
    }
}
