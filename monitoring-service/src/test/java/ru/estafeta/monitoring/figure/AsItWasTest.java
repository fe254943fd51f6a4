package ru.estafeta.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static ru.estafeta.monitoring.fixture.People.approved;
import static ru.estafeta.monitoring.fixture.People.mentee;
import static ru.estafeta.monitoring.fixture.People.mentor;
import static ru.estafeta.monitoring.fixture.People.pair;
import static ru.estafeta.monitoring.fixture.People.pupilBorn;
import static ru.estafeta.monitoring.fixture.People.somebody;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.monitoring.fixture.Board;
import ru.estafeta.monitoring.fixture.TestRegion;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Facts;
import ru.estafeta.testkit.WithEstafeta;

/** What was reported stays readable after schools have moved, been renamed or gone into each other; nobody counts twice. */
@WithEstafeta
class AsItWasTest {

    private static final String PUPILS = "mentees-10-19";
    private static final String SCHOOLS = "schools-teacher-model";
    private static final String BEFORE = "2026-Q1";
    private static final String AFTER = "2026-Q3";

    private final TestRegion tree = new TestRegion();
    private final Board board = new Board(tree.region);
    private final String inBoth = somebody();

    @BeforeEach
    void twoPupilsInOneSchoolAndTwoInTheOtherOneOfThemTheSame() {
        Facts.publish(tree.registered());
        board.awaitOrganisation(tree.factory);
        var first = somebody();
        var second = somebody();
        Facts.publish(List.of(
                pupilBorn(first, "2012-03"),
                pupilBorn(second, "2012-03"),
                pupilBorn(inBoth, "2012-03"),
                approved(pair(tree.gus1, MentoringForm.TEACHER_TEACHER, "2026-02-02", mentor(somebody(), tree.gus1))),
                approved(pair(tree.gus2, MentoringForm.TEACHER_TEACHER, "2026-02-02", mentor(somebody(), tree.gus2))),
                approved(pair(tree.gus1, MentoringForm.PUPIL_PUPIL, "2026-02-02", mentee(first, tree.gus1))),
                approved(pair(tree.gus1, MentoringForm.PUPIL_PUPIL, "2026-02-02", mentee(inBoth, tree.gus1))),
                approved(pair(tree.gus2, MentoringForm.PUPIL_PUPIL, "2026-02-02", mentee(second, tree.gus2))),
                approved(pair(tree.gus2, MentoringForm.PUPIL_PUPIL, "2026-02-02", mentee(inBoth, tree.gus2)))));
        board.awaitNumerator(PUPILS, tree.gus, BEFORE, 3);
        board.awaitNumerator(SCHOOLS, tree.gus, BEFORE, 2);
    }

    private JsonPath asItWas(String role, UUID caller, UUID unit, String period) {
        return Board.as(role, caller)
                .queryParam("organisation", unit)
                .queryParam("period", period)
                .queryParam("tree", "as-it-was")
                .queryParam("drill", "children")
                .get("/api/v1/indicators/{code}/values", PUPILS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long asItWas(String indicator, UUID unit, String period) {
        return board.operator()
                .queryParam("organisation", unit)
                .queryParam("period", period)
                .queryParam("tree", "as-it-was")
                .get("/api/v1/indicators/{code}/values", indicator)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items[0].numerator");
    }

    @Test
    void schoolThatMovedCountsWhereItStoodThenAndWhereItStandsNow() {
        Facts.publish(List.of(tree.movedOn("2026-07-01", tree.gus2, tree.armavir, "Гимназия № 2")));
        board.awaitNumerator(PUPILS, tree.armavir, BEFORE, 2);
        assertThat(board.numerator(PUPILS, tree.gus, BEFORE)).isEqualTo(2);

        assertThat(asItWas(PUPILS, tree.gus, BEFORE)).isEqualTo(3);
        assertThat(asItWas(PUPILS, tree.armavir, BEFORE)).isZero();
        assertThat(asItWas(PUPILS, tree.gus, AFTER)).isEqualTo(2);
        assertThat(asItWas(PUPILS, tree.armavir, AFTER)).isEqualTo(2);
        assertThat(asItWas(PUPILS, tree.region, BEFORE)).isEqualTo(3);
    }

    @Test
    void formerMunicipalityStillReadsItsOwnReportUnderTheNamesOfThen() {
        Facts.publish(List.of(tree.movedOn("2026-07-01", tree.gus2, tree.armavir, "Гимназия № 2")));
        board.awaitNumerator(PUPILS, tree.armavir, BEFORE, 2);

        var report = asItWas(Roles.MUNICIPAL_COORDINATOR, tree.gus, tree.gus, BEFORE);

        assertThat(report.getList("items.organisationName", String.class))
                .containsExactly("Гусь-Хрустальный район", "СОШ № 1", "СОШ № 2");
        assertThat(report.getList("items.numerator", Long.class)).isEqualTo(List.of(3L, 2L, 2L));
        Board.as(Roles.MUNICIPAL_COORDINATOR, tree.gus)
                .queryParam("organisation", tree.gus2)
                .queryParam("period", BEFORE)
                .queryParam("tree", "as-it-was")
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(404);
        Board.as(Roles.MUNICIPAL_COORDINATOR, tree.gus)
                .queryParam("period", BEFORE)
                .queryParam("tree", "as-it-was")
                .queryParam("format", "csv")
                .get("/api/v1/exports/indicator-values")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("СОШ № 2"));
    }

    @Test
    void mergedSchoolsAreOneSchoolNowAndWereTwoThen() {
        Facts.publish(List.of(tree.mergedOn("2026-07-01", tree.gus2, tree.gus1)));
        board.awaitNumerator(PUPILS, tree.gus1, BEFORE, 3);
        board.awaitNumerator(SCHOOLS, tree.gus, BEFORE, 1);

        assertThat(asItWas(PUPILS, tree.gus1, BEFORE)).isEqualTo(2);
        assertThat(asItWas(SCHOOLS, tree.gus, BEFORE)).isEqualTo(2);
        assertThat(asItWas(PUPILS, tree.gus1, AFTER)).isEqualTo(3);
        assertThat(asItWas(SCHOOLS, tree.gus, AFTER)).isEqualTo(1);
        assertThat(board.value(SCHOOLS, tree.gus, BEFORE).getLong("denominator"))
                .isEqualTo(1);
        board.operator()
                .queryParam("organisation", tree.gus)
                .queryParam("drill", "children")
                .get("/api/v1/indicator-values")
                .then()
                .body("items.organisation", hasItem(tree.gus1.toString()))
                .body("items.organisation", not(hasItem(tree.gus2.toString())));
    }

    @Test
    void mergerThatIsTakenBackLeavesTheFiguresAsTheyWere() {
        Facts.publish(List.of(tree.mergedOn("2026-07-01", tree.gus2, tree.gus1)));
        board.awaitNumerator(SCHOOLS, tree.gus, BEFORE, 1);
        Facts.publish(List.of(tree.unmerged(tree.gus2)));

        board.awaitNumerator(SCHOOLS, tree.gus, BEFORE, 2);
        assertThat(board.numerator(PUPILS, tree.gus1, BEFORE)).isEqualTo(2);
        assertThat(board.numerator(PUPILS, tree.gus2, BEFORE)).isEqualTo(2);
    }

    @Test
    void figureOpensIntoAsManyAsItCountsByEitherTree() {
        Facts.publish(List.of(tree.mergedOn("2026-07-01", tree.gus2, tree.gus1)));
        board.awaitNumerator(SCHOOLS, tree.gus, BEFORE, 1);

        opens(PUPILS, "restated", tree.gus1, 3);
        opens(PUPILS, "as-it-was", tree.gus1, 2);
        opens(SCHOOLS, "restated", tree.gus, 1);
        opens(SCHOOLS, "as-it-was", tree.gus, 2);
        board.operator()
                .queryParam("organisation", tree.gus)
                .queryParam("period", BEFORE)
                .queryParam("tree", "restated")
                .get("/api/v1/indicators/{code}/lineage", SCHOOLS)
                .then()
                .body("items.person", contains(tree.gus1.toString()));
    }

    private void opens(String indicator, String view, UUID unit, int total) {
        board.operator()
                .queryParam("organisation", unit)
                .queryParam("period", BEFORE)
                .queryParam("tree", view)
                .get("/api/v1/indicators/{code}/lineage", indicator)
                .then()
                .statusCode(200)
                .body("total", equalTo(total))
                .body("items.size()", equalTo(total));
    }

    @Test
    void closedSchoolOwesNoNumbersForLaterYears() {
        Facts.publish(List.of(tree.mergedOn("2025-09-01", tree.gus2, tree.gus1)));
        board.setDenominator(tree.gus1, "CHILDREN_10_19", 2026, 100);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(board.value(PUPILS, tree.gus, BEFORE).getLong("denominator"))
                                .isEqualTo(100));
    }

    @Test
    void saysWhichTreesThereAre() {
        board.operator()
                .queryParam("tree", "yesterday")
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("tree"));
    }
}
