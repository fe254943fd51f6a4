package ru.estafeta.roadmap.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.roadmap.Calls.municipality;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.testkit.WithEstafeta;

/** Documents of a row whose «Результат» is «Приказ». */
@WithEstafeta
class EvidenceApiTest {

    private static final byte[] PDF = "%PDF-1.4\n%order".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    OrganisationTree tree;

    @Inject
    UnusedEvidence unused;

    @Inject
    Rows rows;

    private String evidence = "";

    @BeforeEach
    void roadmap() {
        Calls.knowsTheRegion(tree);
        var roadmap = Calls.roadmap(curator(), curator(), "Подтвердить " + UUID.randomUUID());
        String row = curator().get("/api/v1/roadmaps/" + roadmap).path("activities[0].id");
        evidence = "/api/v1/roadmaps/" + roadmap + "/activities/" + row + "/evidence";
    }

    private static RequestSpecification file(RequestSpecification who, String name, byte[] content) {
        return Calls.form(who)
                .multiPart("file", name, content, "application/octet-stream")
                .multiPart("kind", "ORDER");
    }

    @Test
    void aFileIsKeptWithWhatItIsAndComesBackToBeSaved() {
        curator()
                .get(evidence)
                .then()
                .body("expected", equalTo(List.of("ORDER")))
                .body("mayAdd", equalTo(true));
        String id = file(curator(), "order.pdf", PDF)
                .multiPart("number", "41-ОД", "text/plain; charset=UTF-8")
                .multiPart("dated", "2025-11-10")
                .post(evidence)
                .then()
                .statusCode(201)
                .body("number", equalTo("41-ОД"))
                .body("dated", equalTo("2025-11-10"))
                .body("file.mediaType", equalTo("application/pdf"))
                .body("file.size", equalTo(PDF.length))
                .body("by", equalTo("curator"))
                .extract()
                .path("id");

        var saved = municipality()
                .get("/api/v1/evidence/" + id + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Type", equalTo("application/octet-stream"));
        assertThat(saved.extract().asByteArray()).isEqualTo(PDF);
        as("curator", SCHOOL_A2).get("/api/v1/evidence/" + id + "/file").then().statusCode(404);
        as("curator", SCHOOL_B1).get(evidence).then().statusCode(404);
        given().get("/api/v1/evidence/" + id + "/file").then().statusCode(401);
        given().get(evidence).then().statusCode(401);
        curator().get("/api/v1/evidence/kinds").then().body("items.code", hasItems("ORDER", "PROTOCOL"));
    }

    @Test
    void itIsTakenOffAndPutBack() {
        String id = file(curator(), "order.pdf", PDF).post(evidence).path("id");
        as("curator", SCHOOL_A2).delete(evidence + "/" + id).then().statusCode(404);
        curator().delete(evidence + "/" + id).then().statusCode(204);
        curator().get(evidence).then().body("items", hasSize(0));
        curator().put(evidence + "/" + id).then().statusCode(200);
        curator().get(evidence).then().body("items.id", equalTo(List.of(id)));
        curator().delete(evidence + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whatConfirmsNothingCanBePutBackForAMonthAndIsThenForgotten() {
        String id = file(curator(), "order.pdf", PDF).post(evidence).path("id");
        curator().delete(evidence + "/" + id).then().statusCode(204);
        unused.clean();
        curator().put(evidence + "/" + id).then().statusCode(200);
        unused.clean();
        aMonthLater();
        unused.clean();
        curator().get(evidence).then().body("items.id", equalTo(List.of(id)));

        curator().delete(evidence + "/" + id).then().statusCode(204);
        unused.clean();
        aMonthLater();
        unused.clean();
        curator().put(evidence + "/" + id).then().statusCode(404);
        curator().get("/api/v1/evidence/" + id + "/file").then().statusCode(404);
    }

    private void aMonthLater() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> rows.update("update evidence set unused_since = unused_since - interval '31 days'")));
    }

    @Test
    void anotherKindNeedsAReason() {
        Calls.form(curator())
                .multiPart("file", "p.pdf", PDF, "application/octet-stream")
                .multiPart("kind", "PROTOCOL")
                .post(evidence)
                .then()
                .statusCode(422)
                .body("code", equalTo("WRONG_EVIDENCE_KIND"))
                .body("detail", containsString("«Приказ, распоряжение»"));
        Calls.form(curator())
                .multiPart("file", "p.pdf", PDF, "application/octet-stream")
                .multiPart("kind", "PROTOCOL")
                .multiPart("note", "Решение педсовета вместо приказа", "text/plain; charset=UTF-8")
                .post(evidence)
                .then()
                .statusCode(201)
                .body("note", equalTo("Решение педсовета вместо приказа"));
        Calls.form(curator())
                .multiPart("kind", "PICTURE")
                .multiPart("url", "https://x.ru")
                .post(evidence)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @MethodSource
    void linksAreOfTheWebOnly(String link, int status) {
        Calls.form(curator())
                .multiPart("url", link)
                .multiPart("kind", "ORDER")
                .post(evidence)
                .then()
                .statusCode(status);
    }

    static List<Arguments> linksAreOfTheWebOnly() {
        return List.of(
                Arguments.of("https://school.example/order", 201),
                Arguments.of("http://school.example/order", 400),
                Arguments.of("javascript:alert(1)", 400),
                Arguments.of("https://user:secret@school.example", 400),
                Arguments.of("file:///etc/passwd", 400));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotWhatItSaysOrCanCarryCodeIsRefused(String name, byte[] content, int status, String code) {
        file(curator(), name, content).post(evidence).then().statusCode(status).body("code", equalTo(code));
        curator().get(evidence).then().body("items", hasSize(0));
    }

    static List<Arguments> whatIsNotWhatItSaysOrCanCarryCodeIsRefused() throws IOException {
        return List.of(
                Arguments.of("order.pdf", new byte[0], 422, "EMPTY_FILE"),
                Arguments.of(
                        "order.pdf",
                        "MZ\u0090program".getBytes(StandardCharsets.ISO_8859_1),
                        422,
                        "FILE_TYPE_MISMATCH"),
                Arguments.of("order.exe", "MZ".getBytes(StandardCharsets.ISO_8859_1), 415, "UNSUPPORTED_FILE"),
                Arguments.of("page.html", "<script>".getBytes(StandardCharsets.UTF_8), 415, "UNSUPPORTED_FILE"),
                Arguments.of("order.docx", PDF, 422, "FILE_TYPE_MISMATCH"),
                Arguments.of("order.docx", zip("word/document.xml", "word/vbaProject.bin"), 422, "FILE_HAS_MACROS"),
                Arguments.of("order.xlsx", zip("word/document.xml"), 422, "FILE_TYPE_MISMATCH"),
                Arguments.of("order.pdf", new byte[(25 << 20) + 1], 413, "TOO_LARGE"));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void nothingIsRefusedWithWords() {
        Calls.form(curator())
                .multiPart("kind", "ORDER")
                .post(evidence)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NO_EVIDENCE"));
        file(as("psychologist", SCHOOL_A2), "order.pdf", PDF)
                .post(evidence)
                .then()
                .statusCode(403);
    }
}
