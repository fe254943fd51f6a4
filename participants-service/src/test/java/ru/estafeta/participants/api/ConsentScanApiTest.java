package ru.estafeta.participants.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A2;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.estafeta.participants.TestTime;
import ru.estafeta.participants.World;
import ru.estafeta.participants.scan.RemovedScans;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.testkit.TestClock;
import ru.estafeta.testkit.WithEstafeta;

/** Scans of signed papers: what is taken, who reads them, when they go. */
@WithEstafeta
class ConsentScanApiTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(ISO_8859_1);
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};

    private final EntityManager database;
    private final RemovedScans removed;
    private final TestClock clock;

    ConsentScanApiTest(EntityManager database, RemovedScans removed, TestClock clock) {
        this.database = database;
        this.removed = removed;
        this.clock = clock;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    @AfterEach
    void todayIsTodayAgain() {
        clock.set(TestTime.TODAY);
    }

    /** A pupil whose parents and he himself have signed on paper. */
    private record Signed(UUID person, UUID consent) {

        static Signed onPaper() {
            var person = World.registered(World.pupil(SCHOOL_A1));
            return new Signed(
                    person,
                    UUID.fromString(curator()
                            .body(Map.of(
                                    "person", person,
                                    "purpose", "PROCESSING",
                                    "signedOn", "2026-09-01",
                                    "signedBy", "BOTH",
                                    "guardian", "Ольхина Вера"))
                            .post("/api/v1/consents")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id")));
        }

        String scanned() {
            return attached(consent, "consent.pdf", PDF)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        void withdrawn() {
            curator()
                    .body(Map.of("withdrawnOn", "2026-10-20"))
                    .post("/api/v1/consents/{id}/withdrawal", consent)
                    .then()
                    .statusCode(200);
        }

        Response read(RequestSpecification by, String scan) {
            return by.get("/api/v1/consents/{id}/scans/{scan}", consent, scan);
        }

        Response card() {
            return curator().get("/api/v1/people/{id}", person);
        }
    }

    private static Response attached(UUID consent, String name, byte[] content) {
        return attached(curator(), consent, name, content);
    }

    private static Response attached(RequestSpecification by, UUID consent, String name, byte[] content) {
        return by.contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/api/v1/consents/{id}/scans", consent);
    }

    private long kept(UUID consent) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> ((Number)
                                database.createNativeQuery("select count(*) from scan where consent_id = :consent")
                                        .setParameter("consent", consent)
                                        .getSingleResult())
                        .longValue()));
    }

    @Test
    void scanIsShownOnTheCardAndComesBackOnlyAsAFileToBeSaved() {
        var signed = Signed.onPaper();
        signed.card().then().body("consents[0].scan", nullValue());
        var scan = signed.scanned();
        signed.card()
                .then()
                .body("consents[0].scan.id", is(scan))
                .body("consents[0].scan.fileName", is("consent.pdf"))
                .body("consents[0].scan.size", is(PDF.length));
        var file = signed.read(curator(), scan)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(file).isEqualTo(PDF);
        List<String> deeds = as(Roles.AUDITOR, ru.estafeta.testkit.TestOrganisations.REGION)
                .get("/api/v1/participants-log?subject=" + signed.consent())
                .path("items.action");
        assertThat(deeds).containsExactly("READ", "ATTACH_SCAN", "SIGN");
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("page.PNG", PNG, "page.PNG"),
                Arguments.of("C:\\scans\\page.jpeg", JPEG, "page.jpeg"),
                Arguments.of("page.exe", PDF, "page.exe.pdf"),
                Arguments.of("photo.jfif", JPEG, "photo.jfif.jpg"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void kindIsWhatIsInsideAndTheNameFollows(String name, byte[] content, String kept) {
        attached(Signed.onPaper().consent(), name, content)
                .then()
                .statusCode(201)
                .body("fileName", is(kept));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("MZ\u0090\0program".getBytes(ISO_8859_1), 415, "UNSUPPORTED_FILE"),
                Arguments.of("<html><script>x()</script></html>".getBytes(ISO_8859_1), 415, "UNSUPPORTED_FILE"),
                Arguments.of("PK\u0003\u0004word/vbaProject.bin".getBytes(ISO_8859_1), 415, "UNSUPPORTED_FILE"),
                Arguments.of("\0\0\0\u0018ftypheic".getBytes(ISO_8859_1), 415, "UNSUPPORTED_FILE"),
                Arguments.of("%PDF-1.7 /S /JavaScript %%EOF".getBytes(ISO_8859_1), 422, "FILE_HAS_MACROS"),
                Arguments.of("%PDF-1.7 cut".getBytes(ISO_8859_1), 422, "FILE_DAMAGED"),
                Arguments.of(new byte[0], 422, "EMPTY_FILE"),
                Arguments.of(new byte[(10 << 20) + 1], 413, "TOO_LARGE"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoScanIsRefusedWhateverItsName(byte[] content, int status, String code) {
        var signed = Signed.onPaper();
        attached(signed.consent(), "consent.pdf", content)
                .then()
                .statusCode(status)
                .body("code", is(code))
                .body("detail", containsString("consent.pdf"));
        assertThat(kept(signed.consent())).isZero();
    }

    @Test
    void scanIsTheOrganisationsOwn() {
        var signed = Signed.onPaper();
        var scan = signed.scanned();
        var stranger = as(Roles.CURATOR, SCHOOL_A2);
        attached(nobody(), signed.consent(), "x.pdf", PDF).then().statusCode(401);
        attached(as(Roles.PSYCHOLOGIST, SCHOOL_A1), signed.consent(), "x.pdf", PDF)
                .then()
                .statusCode(403);
        attached(as(Roles.CURATOR, SCHOOL_A2), signed.consent(), "x.pdf", PDF)
                .then()
                .statusCode(404);
        signed.read(nobody(), scan).then().statusCode(401);
        signed.read(as(Roles.PSYCHOLOGIST, SCHOOL_A1), scan).then().statusCode(403);
        signed.read(stranger, scan).then().statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2)
                .delete("/api/v1/consents/{id}/scans/{scan}", signed.consent(), scan)
                .then()
                .statusCode(404);
        as(Roles.CURATOR, SCHOOL_A2)
                .put("/api/v1/consents/{id}/scans/{scan}", signed.consent(), scan)
                .then()
                .statusCode(404);
        signed.read(curator(), scan).then().statusCode(200);
    }

    @Test
    void oneScanTakesThePlaceOfTheOtherAndEitherWayCanBeUndoneForADay() {
        var signed = Signed.onPaper();
        var first = signed.scanned();
        var second = signed.scanned();
        signed.read(curator(), first).then().statusCode(404);
        signed.card().then().body("consents[0].scan.id", is(second));
        curator()
                .put("/api/v1/consents/{id}/scans/{scan}", signed.consent(), first)
                .then()
                .statusCode(204);
        signed.card().then().body("consents[0].scan.id", is(first));
        for (int status : List.of(204, 404)) {
            curator()
                    .delete("/api/v1/consents/{id}/scans/{scan}", signed.consent(), first)
                    .then()
                    .statusCode(status);
        }
        signed.card().then().body("consents[0].scan", nullValue());
        removed.delete();
        assertThat(kept(signed.consent())).isEqualTo(2);
        clock.set(TestTime.TODAY.plusDays(2));
        removed.delete();
        assertThat(kept(signed.consent())).isZero();
        curator()
                .put("/api/v1/consents/{id}/scans/{scan}", signed.consent(), first)
                .then()
                .statusCode(404);
    }

    @Test
    void withdrawnConsentKeepsItsProofAndTakesNoOther() {
        var signed = Signed.onPaper();
        var scan = signed.scanned();
        signed.withdrawn();
        signed.card().then().body("consents[0].scan.id", is(scan));
        signed.read(curator(), scan).then().statusCode(200);
        attached(signed.consent(), "x.pdf", PDF)
                .then()
                .statusCode(409)
                .body("code", is("CONSENT_WITHDRAWN"))
                .body("detail", containsString("20.10.2026"));
    }

    @Test
    void scanIsDestroyedWithThePersonsDataAndTheActSaysSo() throws Exception {
        var signed = Signed.onPaper();
        var scan = signed.scanned();
        signed.withdrawn();
        String erasure = curator()
                .body(Map.of("basis", "WITHDRAWAL"))
                .post("/api/v1/people/{id}/erasure", signed.person())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(kept(signed.consent())).isZero();
        var act = curator().get("/api/v1/erasures/{id}/act", erasure).asByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(act)))) {
            assertThat(words.getText()).contains("сканы подписанных согласий");
        }
        signed.read(curator(), scan).then().statusCode(404);
    }

    @Test
    void ownPageTellsOfTheScanAndAConsentByLinkHasNone() {
        OwnPages.operatorIsKnown();
        var signed = Signed.onPaper();
        signed.scanned();
        var self = OwnPages.links(signed.person()).getLast().opened();
        self.request().get("/api/v1/own-page").then().body("kept.find { it.what == 'Сканы согласий' }.value", is("1"));
        var adult = World.registered(World.teacher(SCHOOL_A1));
        OwnPages.links(adult).getFirst().opened().sign(Map.of("purpose", "PROCESSING"));
        String byLink = curator().get("/api/v1/people/{id}", adult).path("consents[0].id");
        attached(UUID.fromString(byLink), "x.pdf", PDF).then().statusCode(422).body("code", is("NOT_ON_PAPER"));
    }
}
