package ru.estafeta.monitoring.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/**
 * A period as it is asked for: {@code 2026-Q4}, {@code 2026-H1}, {@code 2026} or {@code 2026/2027}.
 *
 * @param explicitYear the year that the text itself names; a quarter or half-year lies in the passport's kind of year
 */
public record Period(
        String text,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable YearKind explicitYear) {

    private static final Pattern PART = Pattern.compile("(20\\d\\d)-(?:Q([1-4])|H([12]))");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:/(20\\d\\d))?");

    /** Refuses whatever is not a period, with examples. */
    public static Period parse(String text) {
        var part = PART.matcher(text);
        if (part.matches()) {
            var months = part.group(2) != null ? 3 : 6;
            var number = Integer.parseInt(part.group(2) != null ? part.group(2) : part.group(3));
            return months(text, Integer.parseInt(part.group(1)), (number - 1) * months + 1, months);
        }
        var year = YEAR.matcher(text);
        if (year.matches()) {
            var first = Integer.parseInt(year.group(1));
            if (year.group(2) == null) {
                return whole(text, new ReportingYear(YearKind.CALENDAR_YEAR, first));
            }
            if (Integer.parseInt(year.group(2)) == first + 1) {
                return whole(text, new ReportingYear(YearKind.SCHOOL_YEAR, first));
            }
        }
        throw Refusal.invalid(
                "BAD_PERIOD",
                "period",
                "Периода «" + shortened(text)
                        + "» нет. Напишите квартал 2026-Q4, полугодие 2026-H1, год 2026 или учебный год 2026/2027.");
    }

    /** The quarter in which the day lies. */
    public static Period quarterOf(LocalDate day) {
        return parse(day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3));
    }

    /** The year whose people the period shows. */
    public ReportingYear reportingYear(YearKind passport) {
        return ReportingYear.containing(lastDay, explicitYear == null ? passport : explicitYear);
    }

    /** The day on which the figure stands: the last one of the period, or today while it runs. */
    public LocalDate asOf(LocalDate today) {
        return today.isBefore(lastDay) && !isFuture(today) ? today : lastDay;
    }

    public boolean isFuture(LocalDate today) {
        return firstDay.isAfter(today);
    }

    private static Period months(String text, int year, int firstMonth, int months) {
        var first = YearMonth.of(year, firstMonth);
        return new Period(text, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), null);
    }

    private static Period whole(String text, ReportingYear year) {
        return new Period(text, year.firstDay(), year.lastDay(), year.kind());
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
