package ru.estafeta.monitoring.period;

import java.time.LocalDate;
import java.time.Month;

/**
 * A year within which people enter and stay counted.
 *
 * @param startYear the calendar year in which it begins; a school year takes its plan and its denominators from it
 */
public record ReportingYear(YearKind kind, int startYear) {

    public static ReportingYear containing(LocalDate day, YearKind kind) {
        return switch (kind) {
            case CALENDAR_YEAR -> new ReportingYear(kind, day.getYear());
            case SCHOOL_YEAR ->
                new ReportingYear(
                        kind, day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
        };
    }

    public LocalDate firstDay() {
        return switch (kind) {
            case CALENDAR_YEAR -> LocalDate.of(startYear, Month.JANUARY, 1);
            case SCHOOL_YEAR -> LocalDate.of(startYear, Month.SEPTEMBER, 1);
        };
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public ReportingYear next() {
        return new ReportingYear(kind, startYear + 1);
    }

    /** «2026» or «2026/2027». */
    public String label() {
        return switch (kind) {
            case CALENDAR_YEAR -> Integer.toString(startYear);
            case SCHOOL_YEAR -> startYear + "/" + (startYear + 1);
        };
    }
}
