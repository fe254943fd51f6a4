package ru.estafeta.monitoring.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.PersonKind;

/** At the edges of a bracket a child is counted or not: these are the conventions that the screen states. */
class PersonFactsTest {

    @Test
    void reachesAnAgeOnTheLastDayOfTheMonthOfBirth() {
        var child = new PersonFacts(PersonKind.PUPIL, YearMonth.of(2016, 11), null, null);

        assertThat(child.agedBetween(10, 19))
                .contains(new DaySpan(LocalDate.of(2026, 11, 30), LocalDate.of(2036, 11, 30)));
    }

    @Test
    void knowsALeapDayBirthMonthInOrdinaryYears() {
        var child = new PersonFacts(PersonKind.PUPIL, YearMonth.of(2016, 2), null, null);

        assertThat(child.agedBetween(10, 19))
                .contains(new DaySpan(LocalDate.of(2026, 2, 28), LocalDate.of(2036, 2, 29)));
    }

    @Test
    void takesAYearOfBirthAsTheAgeOnThe31stOfDecember() {
        var child = new PersonFacts(PersonKind.PUPIL, null, 2016, null);

        assertThat(child.agedBetween(10, 19)).contains(new DaySpan(LocalDate.of(2026, 1, 1), LocalDate.of(2036, 1, 1)));
        assertThat(child.isAgeKnownByYearOnly()).isTrue();
    }

    @Test
    void countsExactlyThreeYearsOfTeachingAndNoMore() {
        var teacher = new PersonFacts(PersonKind.TEACHER, null, null, YearMonth.of(2023, 9));

        assertThat(teacher.teachingAtMost(3))
                .contains(new DaySpan(LocalDate.of(2023, 9, 1), LocalDate.of(2026, 10, 1)));
    }

    @Test
    void guessesNothingWhereNothingIsKnown() {
        var unknown = new PersonFacts(PersonKind.TEACHER, null, null, null);

        assertThat(unknown.agedBetween(10, 19)).isEqualTo(Optional.empty());
        assertThat(unknown.teachingAtMost(3)).isEqualTo(Optional.empty());
    }
}
