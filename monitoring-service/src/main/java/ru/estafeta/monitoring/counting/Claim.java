package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.UUID;

/** The subject counts at this organisation during these days. */
record Claim(UUID organisation, DaySpan days) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(days.from()) && (days.until() == null || day.isBefore(days.until()));
    }
}
