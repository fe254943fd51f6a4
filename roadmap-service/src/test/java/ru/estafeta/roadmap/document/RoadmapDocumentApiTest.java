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
    void anotherFormatIsRefusedByName() {
        curator()
                .get(path("Неизвестный вид") + "?format=odt")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_FORMAT"))
                .body("errors[0].detail", containsString("docx"));
    }

    @Test
    void onlyThoseWhoMayReadTheRoadmapGetIt() {
        var path = path("Чужая карта");

        given().get(path).then().statusCode(401);
        as("administrator", SCHOOL_A1).get(path).then().statusCode(403);
        as("curator", SCHOOL_B1).get(path).then().statusCode(404);
    }

    private static String path(String activity) {
        return "/api/v1/roadmaps/" + Calls.roadmap(curator(), curator(), activity) + "/document";
    }
}
