package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;

/**
 * What is known of a person's age and experience. Conventions, since no act gives any (domain.md §10.5, §10.7):
 * a full age is reached on the last day of the month of birth, so that it holds on every period's last day; where only
 * the year is known the age of a day is that on 31 December of its year; experience is counted in whole months and
 * exactly three years are still three.
 */
public record PersonFacts(
        PersonKind kind,
        @Nullable YearMonth birthMonth,
        @Nullable Integer birthYear,
        @Nullable YearMonth teachingSince) {

    /** Days on which the person's full age is within the bracket; none where the age is unknown. */
    Optional<DaySpan> agedBetween(int youngest, int oldest) {
        if (birthMonth != null) {
            return Optional.of(new DaySpan(
                    birthMonth.plusYears(youngest).atEndOfMonth(),
                    birthMonth.plusYears(oldest + 1L).atEndOfMonth()));
        }
        if (birthYear != null) {
            return Optional.of(
                    new DaySpan(LocalDate.of(birthYear + youngest, 1, 1), LocalDate.of(birthYear + oldest + 1, 1, 1)));
        }
        return Optional.empty();
    }

    /** Days on which the experience in teaching is 0 to {@code years}, both inclusive; none where it is unknown. */
    Optional<DaySpan> teachingAtMost(int years) {
        return Optional.ofNullable(teachingSince)
                .map(since -> new DaySpan(
                        since.atDay(1), since.plusYears(years).plusMonths(1).atDay(1)));
    }

    boolean isAgeKnownByYearOnly() {
        return birthMonth == null && birthYear != null;
    }
}
