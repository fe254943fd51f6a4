package ru.estafeta.participants.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import ru.estafeta.platform.problem.Refusal;

/** Plausibility of days that people type: a slip in the year is caught where it is made. */
public final class Days {

    /** No mentoring programme of the target model, and no paper about one, is older. */
    public static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Days() {}

    public static String written(LocalDate day) {
        return RUSSIAN.format(day);
    }

    public static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** For what has happened already: an entry, a signature, an order, a meeting. */
    public static LocalDate happened(LocalDate day, LocalDate today, String pointer, String code) {
        if (day.isAfter(today)) {
            throw Refusal.rule(
                    code,
                    pointer,
                    "День " + written(day) + " ещё не наступил. Укажите " + written(today) + " или раньше.");
        }
        return notTooEarly(day, pointer);
    }

    public static LocalDate happened(LocalDate day, LocalDate today, String pointer) {
        return happened(day, today, pointer, "DATE_IN_FUTURE");
    }

    /** For what may be planned: at most a year ahead. */
    public static LocalDate planned(LocalDate day, LocalDate today, String pointer) {
        if (day.isAfter(today.plusYears(1))) {
            throw Refusal.rule(
                    "DATE_TOO_LATE",
                    pointer,
                    "День " + written(day) + " дальше, чем через год. Проверьте год или укажите день не позже "
                            + written(today.plusYears(1)) + ".");
        }
        return notTooEarly(day, pointer);
    }

    /** Refuses {@code day} before {@code first}; {@code what} names the earlier event in the genitive. */
    public static LocalDate notBefore(LocalDate day, LocalDate first, String pointer, String code, String what) {
        if (day.isBefore(first)) {
            throw Refusal.rule(
                    code,
                    pointer,
                    "День " + written(day) + " раньше " + what + " (" + written(first) + "). Укажите " + written(first)
                            + " или позже.");
        }
        return day;
    }

    private static LocalDate notTooEarly(LocalDate day, String pointer) {
        if (day.isBefore(EARLIEST)) {
            throw Refusal.rule(
                    "DATE_TOO_EARLY",
                    pointer,
                    "День " + written(day) + " слишком давний. Проверьте год: ожидается " + EARLIEST.getYear()
                            + " или позже.");
        }
        return day;
    }
}
