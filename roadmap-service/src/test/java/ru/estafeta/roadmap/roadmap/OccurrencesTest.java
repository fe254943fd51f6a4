package ru.estafeta.roadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.Term.Every;
import ru.estafeta.roadmap.term.Term.Recurring;
import ru.estafeta.roadmap.term.TermContext;

class OccurrencesTest {

    private static final TermContext SCHOOL = new TermContext(null, new SchoolYear(2025), null);
    private static final TermContext CALENDAR = new TermContext(null, null, 2026);

    @Test
    void monthlyIsTheLastDayOfEachMonthOfTheSchoolYear() {
        var days = Occurrences.of(new Recurring(Every.MONTH), SCHOOL);
        assertThat(days).hasSize(9).startsWith(LocalDate.of(2025, 9, 30)).endsWith(LocalDate.of(2026, 5, 31));
    }

    @Test
    void aDayOfTheMonthIsKeptWhereTheMonthHasIt() {
        var term = new Recurring(Every.MONTH, null, null, 31, null, null, null);
        assertThat(Occurrences.of(term, CALENDAR)).contains(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    void quartersAndHalvesEndWhereTheYearHasThem() {
        assertThat(Occurrences.of(new Recurring(Every.QUARTER), CALENDAR))
                .extracting(LocalDate::getMonthValue)
                .containsExactly(3, 6, 9, 12);
        assertThat(Occurrences.of(new Recurring(Every.HALF_YEAR), SCHOOL))
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 5, 31));
        assertThat(Occurrences.of(new Recurring(Every.YEAR), SCHOOL)).containsExactly(LocalDate.of(2026, 5, 31));
    }

    @Test
    void whatNamesNoTimesHasNone() {
        assertThat(Occurrences.of(new Recurring(Every.YEAR, null, null, null, 2, null, null), SCHOOL))
                .isEmpty();
        assertThat(Occurrences.of(new Recurring(Every.MONTH), new TermContext(null, null, null)))
                .isEmpty();
        assertThat(Occurrences.of(new Term.BySchedule(), SCHOOL)).isEqualTo(List.of());
    }
}
