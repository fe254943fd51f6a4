package ru.estafeta.roadmap.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static ru.estafeta.roadmap.Calls.as;
import static ru.estafeta.roadmap.Calls.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_B1;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.roadmap.Calls;
import ru.estafeta.roadmap.importing.Orders;
import ru.estafeta.testkit.WithEstafeta;

@WithEstafeta
class RoadmapDocumentApiTest {

    @Inject
    OrganisationTree tree;

    @BeforeEach
    void region() {
        Calls.knowsTheRegion(tree);
    }

    @Test
    void theCuratorTakesTheRoadmapAsWordAndAsExcel() {
        var path = path("Подготовка к выгрузке");

        var word = curator()
                .get(path + "?format=docx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(Orders.read(word, "карта.docx").rows())
                .extracting(row -> row.activity())
                .containsExactly("Подготовка к выгрузке", "Анкетирование", "Встречи пар", "Итоги");

        curator()
                .get(path + "?format=xlsx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void thePdfShowsTheSamePagesAndCanBeReadAloud() throws IOException {
        var bytes = curator()
                .get(path("Подготовка <к> печати & подписи") + "?format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(".pdf"))
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Приложение к приказу", "Мероприятие", "Подготовка <к> печати & подписи", "Встречи пар")
                    .contains("Проверить: http");
            var paper = pdf.getPage(0).getMediaBox();
            assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("ru");
            assertThat(pdf.getPage(0).getResources().getFontNames())
                    .extracting(name -> pdf.getPage(0).getResources().getFont(name))
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void openRowsWithADayGoIntoACalendarUnderAnIdOfTheirOwn() throws Exception {
        var roadmap = Calls.roadmap(curator(), curator(), "Подготовка; с запятой, и точкой");
        String first =
                curator().get("/api/v1/roadmaps/" + roadmap).then().extract().path("activities[0].id");

        var calendar = events(roadmap);
        assertThat(calendar)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("1. Подготовка; с запятой, и точкой", "2. Анкетирование", "3. Встречи пар");
        assertThat(calendar.getFirst().getUid().orElseThrow().getValue()).isEqualTo(first + "@estafeta");
        assertThat(calendar.getFirst().getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2025, 11, 10));

        Calls.json(curator(), "{\"completedOn\":\"2025-11-10\"}")
                .post("/api/v1/roadmaps/" + roadmap + "/activities/" + first + "/completion")
                .then()
                .statusCode(200);
        assertThat(events(roadmap)).hasSize(2);
    }

    private static List<VEvent> events(UUID roadmap) throws IOException, ParserException {
        var text = curator()
                .get("/api/v1/roadmaps/" + roadmap + "/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asByteArray();
        return new CalendarBuilder().build(new ByteArrayInputStream(text)).getComponents(Component.VEVENT);
    }

    @Test
    void anotherFormatIsRefusedByName() {
        curator()
                .get(path("Неизвестный вид") + "?format=odt")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_FORMAT"))
                .body("errors[0].detail", containsString("docx (Word), pdf"));
    }

    @Test
    void onlyThoseWhoMayReadTheRoadmapGetIt() {
        var roadmap = "/api/v1/roadmaps/" + Calls.roadmap(curator(), curator(), "Чужая карта");
        for (var path : List.of(roadmap + "/document", roadmap + "/calendar.ics")) {
            given().get(path).then().statusCode(401);
            as("administrator", SCHOOL_A1).get(path).then().statusCode(403);
            as("curator", SCHOOL_B1).get(path).then().statusCode(404);
        }
    }

    private static String path(String activity) {
        return "/api/v1/roadmaps/" + Calls.roadmap(curator(), curator(), activity) + "/document";
    }
}
