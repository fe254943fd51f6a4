package ru.estafeta.roadmap.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
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
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PlannedTargetV1;
import ru.estafeta.contracts.RoadmapRegisteredV1;
import ru.estafeta.contracts.RoadmapStatus;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** From an uploaded order to a roadmap, as a curator and a municipality do it. */
@WithEstafeta
class RoadmapImportApiTest {

    private static final String IMPORTS = "/api/v1/roadmap-imports/";

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @Test
    void anOrderBecomesADraftOfTheCallersOwnOrganisation() throws IOException {
        var word = Files.readAllBytes(Orders.seed("seed-3-volgograd-school-120.docx"));

        upload(curator(), "Приказ № 223.docx", word)
                .statusCode(201)
                .header("Location", containsString(IMPORTS))
                .header("ETag", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("organisation", equalTo(SCHOOL_A1.toString()))
                .body("organisationName", equalTo("Школа № 1 района А"))
                .body("fileName", equalTo("Приказ № 223.docx"))
                .body("order.number", equalTo("223/1-ОД"))
                .body("order.date", equalTo("2023-08-15"))
                .body("schoolYear", equalTo("2023/2024"))
                .body("columns", hasSize(6))
                .body("rows", hasSize(25))
                .body("rows[0].term.kind", equalTo("MONTHS"))
                .body("rows[0].term.months", equalTo(List.of("2023-08")))
                .body("rows[1].section", equalTo("Подготовка условий для запуска программы наставничества"))
                .body("rows[0].source.row", equalTo(2))
                .body("rows[0].result", nullValue())
                .body("findings.code", hasItem("TARGETS_WITHOUT_VALUES"));
    }

    @Test
    void theMunicipalityImportsForASchoolBelowIt() {
        upload(municipality(), "приказ.txt", order("За школу"), SCHOOL_A2)
                .statusCode(201)
                .body("organisation", equalTo(SCHOOL_A2.toString()));
    }

    @Test
    void strangersAreRefused() {
        upload(given(), "приказ.txt", order("Без входа")).statusCode(401);
        upload(as("psychologist", SCHOOL_A1), "приказ.txt", order("Психолог")).statusCode(403);
        upload(curator(), "приказ.txt", order("Чужая школа"), SCHOOL_B1)
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        String id = upload(curator(), "приказ.txt", order("Своё")).extract().path("id");
        as("curator", SCHOOL_B1).get(IMPORTS + id).then().statusCode(404);
        as("curator", SCHOOL_B1).get(IMPORTS + id + "/file").then().statusCode(404);
        as("curator", SCHOOL_B1).post(IMPORTS + id + "/confirmation").then().statusCode(404);
        as("curator", SCHOOL_B1).delete(IMPORTS + id).then().statusCode(404);
        given().get(IMPORTS).then().statusCode(401);
        as("psychologist", SCHOOL_A1).get(IMPORTS).then().statusCode(403);
    }

    @Test
    void aFileThatCannotBeReadIsExplained() {
        upload(curator(), "приказ.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("FILE_TYPE_MISMATCH"))
                .body("errors[0].pointer", equalTo("file"))
                .body("detail", containsString("документ PDF"));
        upload(curator(), "приказ.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .statusCode(415);
        upload(curator(), "приказ.txt", new byte[0]).statusCode(422).body("code", equalTo("EMPTY_FILE"));
        upload(curator(), "приказ.txt", Orders.utf8("Приказ без таблицы"))
                .statusCode(422)
                .body("code", equalTo("NO_TABLE"));
        curator()
                .multiPart("organisation", SCHOOL_A1.toString())
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("file"));
        curator()
                .multiPart("file", "приказ.txt", order("Год"), "text/plain")
                .multiPart("schoolYear", "2025/2027")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("schoolYear"));
    }

    @Test
    void theSchoolYearOfTheImportMovesTermsWithoutAYear() {
        var text = Orders.utf8("№\tМероприятие\tСрок\n1\tСбор согласий\tмарт\n");
        curator()
                .multiPart("file", "план.txt", text, "text/plain")
                .multiPart("schoolYear", "2026/2027")
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("schoolYear", equalTo("2026/2027"))
                .body("rows[0].term.months", equalTo(List.of("2027-03")))
                .body("rows[0].inferred", not(hasSize(0)))
                .body("findings.code", hasItem("NO_ORDER_NUMBER"));
    }

    @Test
    void theSameFileAgainWarnsAndLinksToTheFirst() {
        var content = order("Дважды");
        String first = upload(curator(), "один.txt", content)
                .body("duplicateOf", nullValue())
                .extract()
                .path("id");

        upload(curator(), "два.txt", content)
                .statusCode(201)
                .body("duplicateOf.import", equalTo(first))
                .body("duplicateOf.title", containsString("О наставничестве"))
                .body("findings.code", hasItem("DUPLICATE_FILE"));

        upload(as("curator", SCHOOL_A2), "три.txt", content).body("duplicateOf", nullValue());
    }

    @Test
    void aDraftIsEditedUnderItsVersion() {
        var made = upload(curator(), "приказ.txt", order("Правки")).extract();
        String id = made.path("id");
        var edit = """
                {"title": "План наставничества", "order": {"number": "78"},
                 "rows": [{"id": "r4", "termText": "до 1 мая", "responsible": ""}, {"id": "r2", "removed": true},
                          {"activity": "Праздник", "termText": "май 2026"}],
                 "targets": [{"indicator": "Охват", "value": 50, "unit": "%", "year": 2026}]}""";

        json(curator(), edit).patch(IMPORTS + id).then().statusCode(428);
        json(curator().header("If-Match", "\"99\""), edit)
                .patch(IMPORTS + id)
                .then()
                .statusCode(412);
        json(curator().header("If-Match", made.header("ETag")), edit)
                .patch(IMPORTS + id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(made.header("ETag"))))
                .body("title", equalTo("План наставничества"))
                .body("order.number", equalTo("78"))
                .body("order.date", equalTo("2025-09-01"))
                .body("rows.id", equalTo(List.of("r1", "r3", "r4", "r5")))
                .body("rows[2].term.kind", equalTo("DEADLINE"))
                .body("rows[2].term.date", equalTo("2026-05-01"))
                .body("rows[2].responsible", nullValue())
                .body("rows[2].attention.code", not(hasItem("TERM_UNPARSED")))
                .body("rows[3].activity", equalTo("Праздник"))
                .body("targets", hasSize(1));
        json(curator().header("If-Match", "*"), "{\"rows\": [{\"id\": \"r99\", \"number\": \"1\"}]}")
                .patch(IMPORTS + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("rows/0/id"));
        json(curator().header("If-Match", "*"), "{\"schoolYear\": \"2026\"}")
                .patch(IMPORTS + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("schoolYear"));
    }

    @Test
    void confirmationMakesOneRoadmapAndTellsItsTargets() throws IOException {
        var word = Files.readAllBytes(Orders.seed("seed-1-armavir.docx"));
        String id = upload(municipality(), "Армавир.docx", word)
                .statusCode(201)
                .extract()
                .path("id");

        String roadmap = municipality()
                .post(IMPORTS + id + "/confirmation")
                .then()
                .statusCode(201)
                .header("Location", containsString("/roadmaps/"))
                .extract()
                .path("id");

        municipality()
                .post(IMPORTS + id + "/confirmation")
                .then()
                .statusCode(200)
                .header("Location", endsWith("/roadmaps/" + roadmap))
                .body("id", equalTo(roadmap));
        var told = Facts.await(
                RoadmapRegisteredV1.class,
                event -> event.roadmap().id().toString().equals(roadmap));
        assertThat(told.roadmap().organisation()).isEqualTo(MUNICIPALITY_A);
        assertThat(told.roadmap().status()).isEqualTo(RoadmapStatus.DRAFT);
        assertThat(told.roadmap().planYear()).isEqualTo(2024);
        assertThat(told.roadmap().targets())
                .extracting(PlannedTargetV1::indicatorCode)
                .containsExactly(
                        "mentees-10-19",
                        "mentors-15-19",
                        "young-teachers",
                        "enterprises",
                        "mentee-satisfaction",
                        "mentor-satisfaction",
                        "schools-teacher-model");
        municipality()
                .get(IMPORTS + id)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("roadmap", equalTo(roadmap));
        json(municipality().header("If-Match", "*"), "{\"title\": \"x\"}")
                .patch(IMPORTS + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("IMPORT_CONFIRMED"));
        municipality().delete(IMPORTS + id).then().statusCode(409);
    }

    @Test
    void twoWhoConfirmAtOnceGetTheSameRoadmap() throws Exception {
        String id = upload(curator(), "приказ.txt", order("Вдвоём")).extract().path("id");
        Callable<String> confirm = () ->
                curator().post(IMPORTS + id + "/confirmation").then().extract().path("id");
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(List.of(confirm, confirm));
            assertThat(answers.getFirst().get())
                    .isNotNull()
                    .isEqualTo(answers.getLast().get());
        }
    }

    @Test
    void theOriginalComesBackByteForByteAndADraftCanBeDeleted() {
        var content = order("Скачать");
        String id = upload(curator(), "Мой приказ.txt", content).extract().path("id");

        var file = curator()
                .get(IMPORTS + id + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(file).isEqualTo(content);

        curator().delete(IMPORTS + id).then().statusCode(204);
        curator().get(IMPORTS + id).then().statusCode(404);
        curator().get(IMPORTS + UUID.randomUUID()).then().statusCode(404);
        upload(curator(), "Мой приказ.txt", content).body("duplicateOf", nullValue());
    }

    @Test
    void importsAreListedNewestFirstPageByPage() {
        String first = upload(as("curator", SCHOOL_A2), "1.txt", order("Раз"))
                .extract()
                .path("id");
        String second = upload(as("curator", SCHOOL_A2), "2.txt", order("Два"))
                .extract()
                .path("id");

        String next = municipality()
                .get(IMPORTS + "?organisation=" + SCHOOL_A2 + "&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].rows", equalTo(4))
                .extract()
                .path("next");
        List<String> ids = municipality()
                .get(IMPORTS + "?organisation=" + SCHOOL_A2 + "&limit=100")
                .then()
                .extract()
                .path("items.id");
        assertThat(ids).contains(first, second);
        municipality()
                .get(IMPORTS + "?organisation=" + SCHOOL_A2 + "&limit=1&cursor=" + next)
                .then()
                .body("items[0].id", equalTo(ids.get(1)));
        curator().get(IMPORTS + "?organisation=" + SCHOOL_A2).then().statusCode(404);
        curator().get(IMPORTS + "?cursor=zzz").then().statusCode(400);
    }
}
