package ru.estafeta.participants.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import ru.estafeta.platform.problem.Refusal;

/** Start of teaching experience as it was told: a day, or a month where the day is not known. */
public record TeachingSince(String text) {

    public TeachingSince {
        month(text);
    }

    public YearMonth month() {
        return month(text);
    }

    private static YearMonth month(String text) {
        try {
            return text.length() == 7 ? YearMonth.parse(text) : YearMonth.from(LocalDate.parse(text));
        } catch (DateTimeException impossible) {
            throw Refusal.invalid(
                    "BAD_FORMAT",
                    "teachingSince",
                    "Такой даты нет: «" + text
                            + "». Запишите начало педагогического стажа как 2024-09-01 или 2024-09.");
        }
    }
}
