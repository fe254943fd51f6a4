package ru.estafeta.roadmap.document.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.roadmap.document.word.Templates;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class DocumentTemplateApiTest {

    private static final String TEMPLATES = "/api/v1/document-templates";
    private static final String ROADMAP = TEMPLATES + "/ROADMAP";

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @AfterEach
    void builtInAgain() {
        municipality().delete(ROADMAP);
        school().delete(ROADMAP);
    }

    private static RequestSpecification school() {
        return as("curator", SCHOOL_A2);
    }

    private static ValidatableResponse put(RequestSpecification who, String name, byte[] content) {
        return Calls.form(who)
                .multiPart("file", name, content, "application/octet-stream")
                .put(ROADMAP)
                .then();
    }

    private static byte[] template(String word) {
        return Templates.of(word, "{{название}}", "{{таблица_мероприятий}}");
    }

    @Test
    void theNearestTemplateCountsAndTheOneAboveReturns() throws IOException {
        var roadmap = Calls.roadmap(school(), school(), "Печать по своему шаблону");
        school().get(TEMPLATES)
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("ROADMAP", "AMENDING_ORDER"))
                .body("items[0].organisation", nullValue())
                .body("items[0].tags.name", hasItem("таблица_мероприятий"));

        put(municipality(), "наш бланк.docx", template("Бланк управления"))
                .statusCode(200)
                .body("own", equalTo(true))
                .body("fileName", equalTo("наш бланк.docx"));
        school().get(TEMPLATES)
                .then()
                .body("items[0].organisation", equalTo(MUNICIPALITY_A.toString()))
                .body("items[0].own", equalTo(false));
        assertThat(printed(roadmap.toString())).contains("Бланк управления", "Печать по своему шаблону");

        put(school(), "лицей.docx", template("Бланк лицея")).statusCode(200);
        assertThat(printed(roadmap.toString())).contains("Бланк лицея").doesNotContain("Бланк управления");
        assertThat(municipality()
                        .get("/api/v1/roadmaps/" + roadmap + "/document?format=pdf")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        school().delete(ROADMAP).then().statusCode(200).body("organisation", equalTo(MUNICIPALITY_A.toString()));
        assertThat(printed(roadmap.toString())).contains("Бланк управления");
    }

    private static String printed(String roadmap) throws IOException {
        return textOf(school().get("/api/v1/roadmaps/" + roadmap + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    @Test
    void theFileInUseIsTakenChangedAndPutBack() throws IOException {
        var file = school().get(ROADMAP + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();

        assertThat(textOf(file)).contains("{{название}}", "{{таблица_мероприятий}}", "{{qr_код}}");
        put(school(), "шаблон.docx", file).statusCode(200);
    }

    @Test
    void aBrokenOneIsRefusedWithReasonsAndNothingChanges() {
        put(school(), "шаблон.docx", Templates.of("{{назвние}}"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("TEMPLATE_BROKEN"))
                .body("errors.code", hasItems("UNKNOWN_TAG", "TAG_MISSING"))
                .body("errors.pointer", hasItem("file"));
        put(school(), "шаблон.odt", template("")).statusCode(415);
        put(school(), "шаблон.docx", "не Word".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_MISMATCH"));
        Calls.form(school()).multiPart("other", "x").put(ROADMAP).then().statusCode(400);
        school().get(TEMPLATES).then().body("items[0].organisation", nullValue());
    }

    @Test
    void otherOrganisationsKeepTheirsAndOthersStayOut() {
        put(school(), "шаблон.docx", template("Бланк лицея")).statusCode(200);

        as("curator", SCHOOL_B1).get(TEMPLATES).then().body("items[0].organisation", nullValue());
        as("curator", SCHOOL_B1).delete(ROADMAP).then().statusCode(200);
        school().get(TEMPLATES).then().body("items[0].own", equalTo(true));
        for (var path : new String[] {TEMPLATES, ROADMAP + "/file"}) {
            given().get(path).then().statusCode(401);
            as("administrator", SCHOOL_A2).get(path).then().statusCode(403);
        }
        put(given(), "шаблон.docx", template("")).statusCode(401);
        put(as("auditor", SCHOOL_A2), "шаблон.docx", template("")).statusCode(403);
        given().delete(ROADMAP).then().statusCode(401);
        as("auditor", SCHOOL_A2).delete(ROADMAP).then().statusCode(403);
    }

    private static String textOf(byte[] docx) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
