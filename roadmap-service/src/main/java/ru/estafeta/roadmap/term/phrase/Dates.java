package ru.estafeta.roadmap.term.phrase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates in the words of a message. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final List<String> IN_MONTH = List.of(
            "январе",
            "феврале",
            "марте",
            "апреле",
            "мае",
            "июне",
            "июле",
            "августе",
            "сентябре",
            "октябре",
            "ноябре",
            "декабре");

    private Dates() {}

    static String of(LocalDate date) {
        return DAY.format(date);
    }

    static String daysIn(int month, int days) {
        return "в " + IN_MONTH.get(month - 1) + " " + days + (days % 10 == 1 ? " день" : " дней");
    }
}
