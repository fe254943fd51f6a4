package ru.estafeta.participants.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.ENTERPRISE_A;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_A;
import static ru.estafeta.testkit.TestOrganisations.REGION;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** The signed agreement as a file: kept by the organisation that has concluded it, replaced and removed with a way back. */
@WithEstafeta
class AgreementScanApiTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(ISO_8859_1);
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
    private static final String SCAN = "/api/v1/partner-agreements/{id}/scans/{scan}";

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static String signed() {
        return curator()
                .body(Map.of(
                        "partner",
                        ENTERPRISE_A,
                        "number",
                        "Скан " + UUID.randomUUID(),
                        "signedOn",
                        "2026-09-14",
                        "forms",
                        List.of("EMPLOYER_PUPIL")))
                .post("/api/v1/partner-agreements")
                .then()
                .statusCode(201)
                .body("scan", nullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse attached(
            RequestSpecification by, String agreement, String name, byte[] content) {
        return by.contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/api/v1/partner-agreements/{id}/scans", agreement)
                .then();
    }

    private static String scanned(String agreement, byte[] content) {
        return attached(curator(), agreement, "agreement.pdf", content)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse listed(String agreement) {
        return curator()
                .queryParam("limit", 500)
                .get("/api/v1/partner-agreements")
                .then()
                .rootPath("items.find { it.id == '" + agreement + "' }");
    }

    @Test
    void listSaysWhetherItIsThereAndItComesBackOnlyAsAFileToBeSaved() {
        var agreement = signed();
        var scan = scanned(agreement, PDF);

        listed(agreement)
                .body("scan.id", is(scan))
                .body("scan.fileName", is("agreement.pdf"))
                .body("scan.size", is(PDF.length));
        var file = curator()
                .get(SCAN, agreement, scan)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(file).isEqualTo(PDF);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_A)
                .get(SCAN, agreement, scan)
                .then()
                .statusCode(200);
        as(Roles.AUDITOR, REGION)
                .queryParam("subject", agreement)
                .get("/api/v1/participants-log")
                .then()
                .body("items.action", hasItem("ATTACH_SCAN"))
                .body("items.action", hasItem("READ"));
    }

    @Test
    void isReplacedAndRemovedAndPutBack() {
        var agreement = signed();
        var first = scanned(agreement, PDF);
        var second = scanned(agreement, PNG);
        listed(agreement).body("scan.id", is(second)).body("scan.fileName", is("agreement.pdf.png"));
        curator().get(SCAN, agreement, first).then().statusCode(404);

        curator().put(SCAN, agreement, first).then().statusCode(204);
        listed(agreement).body("scan.id", is(first));
        curator().delete(SCAN, agreement, first).then().statusCode(204);
        curator().delete(SCAN, agreement, first).then().statusCode(404);
        listed(agreement).body("scan", nullValue());
        curator().put(SCAN, agreement, first).then().statusCode(204);
        curator().get(SCAN, agreement, first).then().statusCode(200);
    }

    @Test
    void whatIsNoScanIsRefusedByItsBytes() {
        var agreement = signed();
        attached(curator(), agreement, "agreement.pdf", "MZ\u0090\0 a program".getBytes(ISO_8859_1))
                .statusCode(415)
                .body("code", is("UNSUPPORTED_FILE"));
        attached(curator(), agreement, "agreement.pdf", new byte[0]).statusCode(422);
        attached(curator(), agreement, "agreement.pdf", "%PDF-1.7\n<</S/JavaScript>>\n%%EOF".getBytes(ISO_8859_1))
                .statusCode(422)
                .body("code", is("FILE_HAS_MACROS"));
    }

    @Test
    void nobodyElseAttachesOrReads() {
        var agreement = signed();
        var scan = scanned(agreement, PDF);
        attached(nobody(), agreement, "agreement.pdf", PDF).statusCode(401);
        curator().get(SCAN, signed(), scan).then().statusCode(404);
        for (var role : List.of(Roles.PSYCHOLOGIST, Roles.REGION_OPERATOR, Roles.ADMINISTRATOR)) {
            attached(as(role, SCHOOL_A1), agreement, "agreement.pdf", PDF).statusCode(403);
            as(role, SCHOOL_A1).get(SCAN, agreement, scan).then().statusCode(403);
        }
        var foreign = as(Roles.CURATOR, SCHOOL_A2);
        attached(foreign, agreement, "agreement.pdf", PDF).statusCode(404);
        for (var method : List.of("GET", "PUT", "DELETE")) {
            as(Roles.CURATOR, SCHOOL_A2)
                    .request(method, SCAN, agreement, scan)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anAgreementIsNotRemovedTogetherWithItsScan() {
        var agreement = signed();
        var scan = scanned(agreement, PDF);
        curator()
                .delete("/api/v1/partner-agreements/{id}", agreement)
                .then()
                .statusCode(409)
                .body("code", is("AGREEMENT_HAS_SCAN"));
        curator().delete(SCAN, agreement, scan).then().statusCode(204);
        curator().delete("/api/v1/partner-agreements/{id}", agreement).then().statusCode(204);
    }
}
