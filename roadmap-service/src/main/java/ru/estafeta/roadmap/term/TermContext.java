package ru.estafeta.roadmap.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the order says outside the cell and a phrase without a year may lean on. A school year wins over a plan year, both over
 * the date of the order.
 *
 * @param orderDate date of the order
 * @param schoolYear «на 2025/2026 учебный год»
 * @param planYear «на 2024 год»
 */
public record TermContext(
        @Nullable LocalDate orderDate,
        @Nullable SchoolYear schoolYear,
        @Nullable Integer planYear) {

    public static final TermContext NONE = new TermContext(null, null, null);
}
