package ru.estafeta.monitoring.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** Exports are read by programs and by Excel in Russian; a shifted column would be reported upwards. */
@WithEstafeta
class ExportTest {

    private static final String PATH = "/api/v1/exports/indicator-values";

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);

    @BeforeEach
    void registerOrganisations() {
        tree.add("=СУММ(A1); \"Лицей\", № 7", OrganisationType.SCHOOL, tree.armavir);
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
        board.setDenominator(tree.gus, "ENTERPRISES", 2026, 3);
        board.setDenominator(tree.armavir, "ENTERPRISES", 2026, 4);
    }

    @Test
    void givesTheWholeSubtreeWithoutPartners() {
        board.operator()
                .queryParam("period", "2026")
                .get(PATH)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items", hasSize(7 * 8));
        Board.as(Roles.CURATOR, tree.gus1)
                .queryParam("period", "2026")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(8));
    }

    @Test
    void writesCsvAsRfc4180() throws IOException {
        var answer = board.operator()
                .queryParam("period", "2026/2027")
                .queryParam("format", "csv")
                .header("Accept", "application/json")
                .get(PATH)
                .then()
                .statusCode(200)
                .extract();
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);

        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("indicator-values-2026-2027.csv");
        assertThat(text).startsWith("indicator,indicatorName,organisation,").contains("\r\n");
        var lyceum = row(text, CSVFormat.RFC4180, "organisationName", "=СУММ(A1); \"Лицей\", № 7", "indicator");
        assertThat(lyceum.get("numerator")).isEqualTo("0");
        assertThat(lyceum.get("reasonCode")).isEqualTo("DENOMINATOR_MISSING");
        assertThat(lyceum.get("target")).isEqualTo("70");
    }

    @Test
    void writesCsvThatRussianExcelOpensWithoutRunningFormulas() throws IOException {
        var bytes = board.operator()
                .queryParam("period", "2026")
                .queryParam("format", "csv-excel")
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFКод показателя;Показатель;");
        var excel = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        var lyceum = row(text.substring(1), excel, "Организация", "'=СУММ(A1); \"Лицей\", № 7", "Код показателя");
        assertThat(lyceum.get("На дату")).isEqualTo("2026-11-22");
    }

    @Test
    void followsAcceptWhereNoFormatIsGiven() {
        board.operator()
                .header("Accept", "text/csv")
                .get(PATH)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8");
    }

    @Test
    void refusesForeignCallersAndUnknownFormats() {
        given().get(PATH).then().statusCode(401);
        Board.as("mentor", tree.gus1).get(PATH).then().statusCode(403);
        Board.as(Roles.CURATOR, tree.gus1)
                .queryParam("organisation", tree.gus2)
                .get(PATH)
                .then()
                .statusCode(404);
        board.operator()
                .queryParam("format", "pdf")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("format"));
        board.operator().queryParam("period", "2026-Q5").get(PATH).then().statusCode(400);
    }

    private static CSVRecord row(String text, CSVFormat format, String column, String value, String indicatorColumn)
            throws IOException {
        try (var parser =
                format.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            return records.stream()
                    .filter(record -> record.get(column).equals(value))
                    .filter(record -> record.get(indicatorColumn).equals("mentees-10-19"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
