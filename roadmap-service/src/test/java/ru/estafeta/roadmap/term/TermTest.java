package ru.estafeta.roadmap.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {

    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2025, 9, 1);
    private static final LocalDate MAY_31 = LocalDate.of(2026, 5, 31);

    static List<Term> terms() {
        return List.of(
                new Term.Deadline(SEPTEMBER_1),
                new Term.On(SEPTEMBER_1),
                new Term.Range(SEPTEMBER_1, MAY_31),
                new Term.Months(List.of(YearMonth.of(2024, 5), YearMonth.of(2024, 12))),
                new Term.From(SEPTEMBER_1),
                new Term.Recurring(Term.Every.YEAR, SEPTEMBER_1, MAY_31, 5, 2, List.of(5, 12), 2),
                new Term.Recurring(Term.Every.MONTH),
                new Term.YearRound(null, new SchoolYear(2025)),
                new Term.YearRound(2025, null),
                new Term.BySchedule(),
                new Term.ProgrammeTerm(),
                new Term.AsNeeded(),
                new Term.EventRelative(-3, true, "начала мероприятия"),
                new Term.Compound(List.of(new Term.Deadline(SEPTEMBER_1), new Term.AsNeeded())),
                new Term.Unparsed("уточняется", "Срок не назван"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void comesBackFromTheDatabaseAsItWent(Term term) throws IOException {
        String json = Corpus.JSON.writeValueAsString(term);

        assertThat(Corpus.JSON.readValue(json, Term.class)).isEqualTo(term);
    }

    @Test
    void leavesOutWhatTheOrderDoesNotSay() throws IOException {
        assertThat(Corpus.JSON.writeValueAsString(new Term.Recurring(Term.Every.QUARTER)))
                .isEqualTo("{\"kind\":\"RECURRING\",\"every\":\"QUARTER\"}");
        assertThat(Corpus.JSON.writeValueAsString(new Term.Months(List.of(YearMonth.of(2024, 5)))))
                .isEqualTo("{\"kind\":\"MONTHS\",\"months\":[\"2024-05\"]}");
        assertThat(Corpus.JSON.writeValueAsString(new Term.YearRound(null, new SchoolYear(2025))))
                .isEqualTo("{\"kind\":\"YEAR_ROUND\",\"schoolYear\":\"2025/2026\"}");
        assertThat(Corpus.JSON.writeValueAsString(new Term.BySchedule())).isEqualTo("{\"kind\":\"BY_SCHEDULE\"}");
    }

    @Test
    void isDueOnTheLastDayThatIsStillInTime() {
        assertThat(new Term.Deadline(SEPTEMBER_1).dueOn()).isEqualTo(SEPTEMBER_1);
        assertThat(new Term.Range(SEPTEMBER_1, MAY_31).dueOn()).isEqualTo(MAY_31);
        assertThat(new Term.Months(List.of(YearMonth.of(2024, 12), YearMonth.of(2024, 2))).dueOn())
                .isEqualTo("2024-12-31");
        assertThat(new Term.Months(List.of(YearMonth.of(2024, 12), YearMonth.of(2024, 2))).startsOn())
                .isEqualTo("2024-02-01");
        assertThat(new Term.YearRound(null, new SchoolYear(2025)).dueOn()).isEqualTo(MAY_31);
        assertThat(new Term.From(SEPTEMBER_1).dueOn()).isNull();
        assertThat(new Term.BySchedule().dueOn()).isNull();
    }

    @Test
    void compoundIsDueWithItsLastPartAndNeverWhileOneHasNoEnd() {
        Term first = new Term.Deadline(SEPTEMBER_1);
        Term last = new Term.Deadline(MAY_31);

        assertThat(new Term.Compound(List.of(last, first)).dueOn()).isEqualTo(MAY_31);
        assertThat(new Term.Compound(List.of(first, new Term.Recurring(Term.Every.QUARTER))).dueOn())
                .isNull();
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Term.Range(MAY_31, SEPTEMBER_1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void schoolYearIsTwoYearsInARow() {
        assertThat(SchoolYear.parse("2025/2026").lastDay()).isEqualTo(MAY_31);
        assertThat(SchoolYear.tryParse("2025/2027")).isEmpty();
        assertThat(SchoolYear.tryParse("2025-2026")).isEmpty();
        assertThat(SchoolYear.around(LocalDate.of(2026, 5, 31))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.around(LocalDate.of(2026, 6, 1))).isEqualTo(new SchoolYear(2026));
    }
}
