package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A row of figure_delta. */
record Delta(String subject, Key key, int delta, int claim, boolean yearOnly) {

    /** Place of a sum. */
    record Key(String indicator, Measure measure, LocalDate yearStart, UUID organisation, LocalDate day) {

        /** Totals are always written in this order. */
        static final Comparator<Key> ORDER = Comparator.comparing(Key::organisation)
                .thenComparing(Key::yearStart)
                .thenComparing(Key::indicator)
                .thenComparing(Key::measure)
                .thenComparing(Key::day);
    }
}
