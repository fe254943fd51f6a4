package ru.estafeta.roadmap.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

/** Orders that nobody has seen before, each with one thing wrong, or with something that only looks wrong. */
class OrderLintTest {

    private static final TermParser TERMS = new TermParser();
    private static final TermContext YEAR =
            new TermContext(LocalDate.of(2025, 9, 1), SchoolYear.parse("2025/2026"), null);

    @Test
    void agreementBeforeTheRoadmapIsMadeIsReversed() {
        var found = lint(
                row("Согласование дорожной карты с управлением образования", "до 10.11.2025"),
                row("Разработка дорожной карты внедрения", "до 20.11.2025"));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("IMPOSSIBLE_SEQUENCE");
            assertThat(finding.rows()).containsExactly(2, 1);
            assertThat(finding.message()).contains("10.11.2025").contains("20.11.2025");
            assertThat(finding.advice()).contains("строку 1");
        });
    }

    @Test
    void stagesThatOverlapAreInOrder() {
        assertThat(lint(
                        row("Формирование базы наставников", "сентябрь – октябрь 2025"),
                        row("Анализ базы наставников и отбор", "октябрь 2025"),
                        row("Формирование наставнических пар", "до 01.11.2025"),
                        row("Организация работы наставнических пар", "в течение учебного года")))
                .isEmpty();
    }

    /** A base that is renewed at the end of the year does not make the pairs of this year impossible. */
    @Test
    void anEarlierRowOfTheSameStepIsEnough() {
        assertThat(lint(
                        row("Формирование базы наставников на следующий год", "до 01.06.2026"),
                        row("Формирование базы наставников", "до 01.12.2025"),
                        row("Формирование наставнических пар", "до 01.02.2026")))
                .isEmpty();
    }

    @Test
    void aTermOfLastYearLiesOutsideThePlan() {
        assertThat(lint(row("Анкетирование", "до 10.11.2024"), row("Итоги", "май 2026")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("OUTSIDE_PLAN_YEAR");
                    assertThat(finding.rows()).containsExactly(1);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Анализ результатов в 2024 году | ноябрь 2025 | true",
                "Отчёт за 2025 год              | до 01.03.2026 | false",
                "План работы на 2026 год        | декабрь 2025 | false",
                "По приказу от 12.03.2021 года  | октябрь 2025 | false"
            })
    void aYearInTheWordsMustFitTheTerm(String activity, String term, boolean wrong) {
        assertThat(codes(lint(row(activity, term))).contains("YEAR_CONTRADICTS_TERM"))
                .isEqualTo(wrong);
    }

    @Test
    void aNumberInTheRowAndAShareInTheTargetsContradict() {
        var row = row("Количество предприятий, предоставивших наставников", "май 2026");

        assertThat(codes(lint(List.of(row), List.of(target("Доля предприятий, давших наставников", "%")))))
                .containsExactly("UNIT_CONTRADICTION");
        assertThat(codes(lint(List.of(row), List.of(target("Количество предприятий с наставниками", "ед.")))))
                .isEmpty();
    }

    @Test
    void oneNumberForTwoRowsIsSaidButAStagesNumberIsNot() {
        assertThat(codes(lint(numbered("1.2", "Анкетирование"), numbered("1.2.", "Обучение"))))
                .containsExactly("REPEATED_NUMBER");
        assertThat(lint(numbered("4.", "Анкетирование"), numbered("4.", "Обучение")))
                .isEmpty();
    }

    @Test
    void theSameRowTwiceIsSaid() {
        var found = lint(row("Анкетирование педагогов", "май 2026"), row("анкетирование  педагогов", "май 2026"));

        assertThat(codes(found)).containsExactly("REPEATED_ROW");
        assertThat(found.getFirst().rows()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Внедрение по распоряжению 145-р",
                "Распоряжение от 25.12.2018 № Р-145",
                "Доплата по ст. 358.1 ТК РФ",
                "письмо от 23 февраля 2020 года № МР-42/02"
            })
    void aWrongReferenceToAnActIsSaidWithTheRightOne(String activity) {
        assertThat(lint(row(activity, "май 2026"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("WRONG_ACT_REFERENCE");
            assertThat(finding.advice()).startsWith("Правильно: ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Распоряжение Минпросвещения от 25.12.2019 № Р-145",
                "письмо от 23 января 2020 г. № МР-42/02",
                "приказ школы от 01.09.2025 № 1145-рп",
                "ст. 351.8 ТК РФ"
            })
    void aRightReferenceIsLeftAlone(String activity) {
        assertThat(lint(row(activity, "май 2026"))).isEmpty();
    }

    @Test
    void onlyWhatTheDocumentToldStaysAfterAnEdit() {
        var before = List.of(
                Finding.warning("TABLE_SKIPPED", "Таблица 3 не прочитана."),
                Finding.warning("NO_ORDER_DATE", "Дата приказа не найдена."));

        assertThat(codes(OrderLint.refreshed(before, order(List.of(row("Обучение", "май 2026")), List.of()))))
                .containsExactly("TABLE_SKIPPED");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<Finding> lint(PlannedActivity... rows) {
        return lint(List.of(rows), List.of());
    }

    private static List<Finding> lint(List<PlannedActivity> rows, List<PlannedTarget> targets) {
        return OrderLint.of(order(rows, targets));
    }

    private static LintedOrder order(List<PlannedActivity> planned, List<PlannedTarget> targets) {
        var rows = new ArrayList<LintedOrder.Row>();
        planned.forEach(row -> rows.add(new LintedOrder.Row(rows.size() + 1, row)));
        var head = new OrderHead("77", LocalDate.of(2025, 9, 1), "Управление образования");
        return new LintedOrder("О наставничестве", head, "2025/2026", null, rows, targets);
    }

    private static PlannedActivity row(String activity, String term) {
        return planned(null, activity, term);
    }

    private static PlannedActivity numbered(String number, String activity) {
        return planned(number, activity, "май 2026");
    }

    private static PlannedActivity planned(@Nullable String number, String activity, String term) {
        return new PlannedActivity(
                "Раздел",
                null,
                number,
                activity,
                null,
                term,
                TERMS.parse(term, YEAR).term(),
                List.of(),
                List.of(),
                List.of(),
                "Куратор",
                null);
    }

    private static PlannedTarget target(String indicator, String unit) {
        return new PlannedTarget(
                indicator, "enterprises", BigDecimal.valueOf(30), unit, 2026, null, null, null, null, null, List.of());
    }
}
