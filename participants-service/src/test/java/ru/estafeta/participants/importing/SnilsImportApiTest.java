package ru.estafeta.participants.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.snils;
import static ru.estafeta.participants.importing.Imports.begun;
import static ru.estafeta.participants.importing.Imports.over;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.participants.World;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.testkit.WithEstafeta;

/** Insurance numbers of a file: read, compared with the cards and with each other, kept sealed. */
@WithEstafeta
class SnilsImportApiTest {

    private final Rows rows;

    SnilsImportApiTest(Rows rows) {
        this.rows = rows;
    }

    @BeforeEach
    void theRegionExists() {
        World.exists();
    }

    private static List<String> pupil(String family, String snils) {
        return List.of(family, "Семён", "Петрович", "17.03.2012", "8Б", snils);
    }

    private static byte[] table(List<?>... lines) {
        List<List<?>> all = new ArrayList<>();
        all.add(List.of("Фамилия", "Имя", "Отчество", "Дата рождения", "Класс", "СНИЛС"));
        all.addAll(List.of(lines));
        return Tables.workbook(all);
    }

    private static ValidatableResponse snilsOf(String family) {
        var person = curator()
                .queryParam("q", family)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items[0].id");
        return curator().get("/api/v1/people/{id}/snils", person).then();
    }

    private List<String> kept(String sql, Object... parameters) {
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew().call(() -> rows.list(sql, row -> row.getString(1), parameters)));
    }

    @Test
    void isWrittenWithThePersonAndAWrongOneIsToldAtItsCellWithoutRepeatingIt() {
        var right = World.familyName();
        var wrong = World.familyName();
        var number = snils();
        var id = begun(table(pupil(right, number.replaceAll("\\D", "")), pupil(wrong, "112-233-445 96")), false);
        var job = over(id);

        assertThat(job.getInt("result.created")).isEqualTo(1);
        assertThat(job.getInt("result.rejected")).isEqualTo(1);
        assertThat(job.getString("result.errors[0].column")).isEqualTo("СНИЛС");
        assertThat(job.getString("result.errors[0].code")).isEqualTo("SNILS_CHECK_DIGITS");
        assertThat(job.getString("result.errors[0].message"))
                .contains("Сверьте номер")
                .doesNotContain("112");
        snilsOf(right).statusCode(200).body("snils", is(number));
        assertThat(kept("select snils_sealed || snils_matching from person where family_name = ?", right))
                .singleElement()
                .asString()
                .doesNotContain(number.replaceAll("\\D", ""));
    }

    @Test
    void fillsACardThatHasNoneAndTheBatchTakenBackTakesItBack() {
        var family = World.familyName();
        over(begun(table(pupil(family, "")), false));
        var number = snils();
        var id = begun(table(pupil(family, number)), false);
        assertThat(over(id).getInt("result.updated")).isEqualTo(1);
        snilsOf(family).body("snils", is(number));
        assertThat(over(begun(table(pupil(family, number)), false)).getInt("result.unchanged"))
                .isEqualTo(1);

        curator().post("/api/v1/people-imports/{id}/undo", id).then().statusCode(200);
        snilsOf(family).statusCode(404);
    }

    @Test
    void rowsThatContradictACardAreNotWritten() {
        var family = World.familyName();
        var number = snils();
        var card = World.pupil(SCHOOL_A1);
        card.putAll(Map.of("familyName", family, "snils", number));
        World.registered(card);
        var stranger = World.familyName();
        var job = over(begun(table(pupil(family, snils()), pupil(stranger, number), pupil(stranger, number)), false));

        assertThat(job.getInt("result.created")).isZero();
        assertThat(job.getInt("result.unchanged")).isZero();
        assertThat(job.getInt("result.rejected")).isEqualTo(3);
        assertThat(job.getList("result.errors.column")).containsOnly("СНИЛС");
        assertThat(job.getList("result.errors.message").toString())
                .contains("В карточке этого человека другой СНИЛС", "в карточке другого человека");
        snilsOf(family).body("snils", is(number));
    }

    @Test
    void rowsThatContradictEachOtherWaitUntilOneIsPutRight() {
        var one = World.familyName();
        var other = World.familyName();
        var third = World.familyName();
        var number = snils();
        var job = over(begun(
                table(pupil(one, number), pupil(other, number), pupil(third, snils()), pupil(third, snils())), false));

        assertThat(job.getInt("result.created")).isZero();
        assertThat(job.getInt("result.rejected")).isEqualTo(4);
        assertThat(job.getString("result.errors[0].message")).contains("стоит у разных людей");
        assertThat(over(begun(table(pupil(one, number), pupil(other, snils())), false))
                        .getInt("result.created"))
                .isEqualTo(2);
    }
}
