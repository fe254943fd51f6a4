package ru.estafeta.monitoring.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy 'года'", Locale.of("ru"));

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
