package ru.estafeta.participants.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.as;
import static ru.estafeta.testkit.TestOrganisations.MUNICIPALITY_B;
import static ru.estafeta.testkit.TestOrganisations.REGION;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.WithEstafeta;

/** A register of the region beside the tree: what is in it, what is not, and taking over what was ticked. */
@WithEstafeta
class OrganisationRegisterApiTest {

    private static final String COMPARE = "/api/v1/organisations/{id}/register-comparisons";
    private static final String TAKE = "/api/v1/organisations/{id}/register-changes";

    private UUID town = REGION;

    @BeforeEach
    void aTownOfItsOwn() {
        World.exists();
        town = organisation("MUNICIPALITY", REGION, "Город " + UUID.randomUUID(), Map.of());
    }

    private static UUID organisation(String type, UUID parent, String name, Map<String, String> codes) {
        return UUID.fromString(as(Roles.ADMINISTRATOR, REGION)
                .body(Map.of("name", name, "type", type, "parent", parent, "externalIds", codes))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse compared(String name, byte[] file) {
        return as(Roles.MUNICIPAL_COORDINATOR, town)
                .contentType("multipart/form-data")
                .multiPart("file", name, file, "application/octet-stream")
                .post(COMPARE, town)
                .then();
    }

    private JsonPath compared(String csv) {
        return compared("реестр.csv", csv.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> change(JsonPath comparison, int row) {
        var told = comparison.getMap("rows[" + row + "]");
        var organisation = new HashMap<String, Object>();
        for (var field : List.of("id", "name", "type", "parent", "externalIds")) {
            organisation.put(field, told.get(field));
        }
        var change = new HashMap<String, Object>(Map.of("row", told.get("row"), "organisation", organisation));
        change.put("version", told.get("version"));
        return change;
    }

    private ValidatableResponse take(List<Map<String, Object>> rows, List<Map<String, Object>> closed) {
        return as(Roles.MUNICIPAL_COORDINATOR, town)
                .body(Map.of("since", "2026-09-01", "rows", rows, "closed", closed))
                .post(TAKE, town)
                .then();
    }

    private JsonPath read(Object id) {
        return as(Roles.ADMINISTRATOR, REGION)
                .get("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void whatIsNewRenamedTheSameAndMissingIsSaidAndTakenOver() {
        var code = UUID.randomUUID().toString().substring(0, 8);
        var renamed = organisation("SCHOOL", town, "МОУ СОШ № 1", Map.of("oo1", code));
        var same = organisation("SCHOOL", town, "Гимназия № 2", Map.of());
        var missing = organisation("SCHOOL", town, "Сельская школа", Map.of());
        var partner = organisation("ENTERPRISE", town, "Завод", Map.of());
        var csv = """
                Реестр на 1 сентября
                Наименование;ИНН;Код ОО-1
                Лицей № 1;3304003009;%s
                гимназия №2;;
                Станция юных техников;;
                """.formatted(code);

        var comparison = compared(csv);

        assertThat(comparison.getList("rows.outcome")).containsExactly("CHANGED", "SAME", "NEW");
        assertThat(comparison.getList("rows.knownBy")).containsExactly("oo1", "name", null);
        assertThat(comparison.getString("rows[0].before.name")).isEqualTo("МОУ СОШ № 1");
        assertThat(comparison.getString("rows[2].type")).isEqualTo("ADDITIONAL_EDUCATION");
        assertThat(comparison.getList("missing.id")).containsExactly(missing.toString());

        take(
                        List.of(change(comparison, 0), change(comparison, 2)),
                        List.of(Map.of("id", missing, "version", comparison.getLong("missing[0].version"))))
                .statusCode(204);

        assertThat(read(renamed).getString("name")).isEqualTo("Лицей № 1");
        assertThat(read(renamed).getString("externalIds.inn")).isEqualTo("3304003009");
        assertThat(read(renamed).getList("past.name")).containsExactly("МОУ СОШ № 1");
        assertThat(read(missing).getString("closedOn")).isEqualTo("2026-09-01");
        assertThat(read(same).getString("name")).isEqualTo("Гимназия № 2");
        assertThat(read(partner).getString("closedOn")).isNull();
        assertThat(read(comparison.getString("rows[2].id")).getString("name")).isEqualTo("Станция юных техников");
        take(List.of(change(comparison, 2)), List.of()).statusCode(204);
        var again = compared(csv);
        assertThat(again.getList("rows.outcome")).containsExactly("SAME", "SAME", "SAME");
    }

    @Test
    void itsOwnWorkbookChangesNothing() {
        organisation("SCHOOL", town, "Школа № 1", Map.of("inn", "3304003009", "oo1", "77"));
        organisation("COLLEGE", town, "Училище № 2", Map.of());
        var workbook = as(Roles.MUNICIPAL_COORDINATOR, town)
                .get("/api/v1/organisations/{id}/register", town)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();

        compared("реестр.xlsx", workbook)
                .statusCode(200)
                .body("rows.outcome", everyItem(is("SAME")))
                .body("rows.size()", is(2))
                .body("missing.size()", is(0));
    }

    @Test
    void rowsThatCannotBeTakenSayWhy() {
        organisation("SCHOOL", town, "Школа № 5", Map.of());
        var comparison = compared("""
                Название,Вид,Муниципалитет,ИНН
                Непонятное,,,
                Школа № 3,школа,Чужой район,
                Школа № 4,школа,,3304003000
                Школа № 5,,,
                Школа № 5,,,
                ,школа,,
                """);

        assertThat(comparison.getList("rows.outcome"))
                .containsExactly("REFUSED", "REFUSED", "REFUSED", "SAME", "REFUSED", "REFUSED");
        assertThat(comparison.getString("rows[0].errors[0].column")).isEqualTo("Вид");
        assertThat(comparison.getString("rows[1].errors[0].detail")).contains("Чужой район");
        assertThat(comparison.getString("rows[2].errors[0].detail")).contains("контрольная цифра");
        assertThat(comparison.getString("rows[4].errors[0].detail")).contains("уже есть в файле");
        assertThat(comparison.getString("rows[5].errors[0].column")).isEqualTo("Название");
    }

    @Test
    void oneRowThatIsRefusedLeavesEverythingAsItWas() {
        var comparison = compared("Название\nШкола № 8\nШкола № 9\n");
        var good = change(comparison, 0);
        var bad = change(comparison, 1);
        @SuppressWarnings("unchecked")
        var organisation = (Map<String, @Nullable Object>) bad.get("organisation");
        organisation.put("parent", MUNICIPALITY_B);

        take(List.of(good, bad), List.of())
                .statusCode(422)
                .body("code", is("ROW_REFUSED"))
                .body("errors[0].pointer", is("rows/1"))
                .body("detail", containsString("Строка 3"));

        as(Roles.MUNICIPAL_COORDINATOR, town)
                .queryParam("parent", town)
                .get("/api/v1/organisations")
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void whatHasChangedSinceTheComparisonIsNotOverwritten() {
        var id = organisation(
                "SCHOOL",
                town,
                "Школа № 10",
                Map.of("oo1", UUID.randomUUID().toString().substring(0, 8)));
        var comparison = compared("Название;Код ОО-1\nЛицей № 10;" + read(id).getString("externalIds.oo1"));
        as(Roles.ADMINISTRATOR, REGION)
                .header("If-Match", "*")
                .body(Map.of("name", "Гимназия № 10"))
                .patch("/api/v1/organisations/{id}", id)
                .then()
                .statusCode(200);

        take(List.of(change(comparison, 0)), List.of()).statusCode(412);

        assertThat(read(id).getString("name")).isEqualTo("Гимназия № 10");
    }

    @Test
    void whatIsNoRegisterIsRefusedBeforeAnythingIsCompared() {
        compared("реестр.csv", "a;b\n1;2".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("NO_HEADINGS"));
        compared("реестр.xlsx", "MZ\0\0".getBytes(StandardCharsets.ISO_8859_1)).statusCode(415);
        var many = new ArrayList<>(List.of("Название"));
        for (int i = 0; i <= 5_000; i++) {
            many.add("Школа № " + i);
        }
        compared("реестр.csv", String.join("\n", many).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("TOO_MANY_ROWS"));
    }

    @Test
    void onlyThoseAboveCompareAndTakeOver() {
        given().get("/api/v1/organisations/{id}/register", town).then().statusCode(401);
        as(Roles.CURATOR, town)
                .get("/api/v1/organisations/{id}/register", town)
                .then()
                .statusCode(403);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .get("/api/v1/organisations/{id}/register", town)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .contentType("multipart/form-data")
                .multiPart("file", "р.csv", "Название".getBytes(StandardCharsets.UTF_8))
                .post(COMPARE, town)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .body(Map.of("since", "2026-09-01", "rows", List.of(), "closed", List.of()))
                .post(TAKE, town)
                .then()
                .statusCode(404);
        as(Roles.MUNICIPAL_COORDINATOR, MUNICIPALITY_B)
                .body(Map.of(
                        "since", "2026-09-01", "rows", List.of(), "closed", List.of(Map.of("id", town, "version", 1))))
                .post(TAKE, MUNICIPALITY_B)
                .then()
                .statusCode(404);
        assertThat(read(town).getString("closedOn")).isNull();
    }
}
