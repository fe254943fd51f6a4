package ru.estafeta.participants.importing.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of tables: 2012-03-17, 17.03.2012, 17/3/12, «17 марта 2012 г.»; a year alone, «2012 г.р.». */
final class DateWording {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})\\s*(?:г\\.?)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s+([а-я]{3,8})\\s+(\\d{4})\\s*(?:г\\.?|года?)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(?:г\\.?\\s*р\\.?|г\\.?|год)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})|(\\d{1,2})\\.(\\d{4})");
    private static final String[] MONTHS = {
        "янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"
    };
    private static final int CENTURY = 100;

    private DateWording() {}

    /** @param newest no date of this column is later; it decides the century of «17.03.12» */
    static Optional<LocalDate> date(String cell, int newest) {
        var text = Words.squeeze(cell).toLowerCase(java.util.Locale.ROOT);
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), newest);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), newest);
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches()) {
            for (int i = 0; i < MONTHS.length; i++) {
                if (words.group(2).startsWith(MONTHS[i])) {
                    return day(words.group(3), Integer.toString(i + 1), words.group(1), newest);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> year(String cell) {
        var year = YEAR.matcher(Words.squeeze(cell).toLowerCase(java.util.Locale.ROOT));
        return year.matches() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    /** As {@code TeachingSince} writes it: 2024-09 or 2024-09-01. */
    static Optional<String> monthOrDay(String cell, int newest) {
        var month = MONTH.matcher(Words.squeeze(cell));
        if (!month.matches()) {
            return date(cell, newest).map(LocalDate::toString);
        }
        var text = month.group(1) != null
                ? month.group(1) + "-" + month.group(2)
                : "%s-%02d".formatted(month.group(4), Integer.parseInt(month.group(3)));
        try {
            return Optional.of(java.time.YearMonth.parse(text).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day, int newest) {
        int full = Integer.parseInt(year);
        if (full < CENTURY) {
            int century = newest / CENTURY * CENTURY;
            full += century + full > newest ? century - CENTURY : century;
        }
        try {
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
