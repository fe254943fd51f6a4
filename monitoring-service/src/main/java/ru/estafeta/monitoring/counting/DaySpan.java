package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} until the day before {@code until}; open without it. */
record DaySpan(LocalDate from, @Nullable LocalDate until) {

    static final DaySpan ALWAYS = new DaySpan(LocalDate.MIN, null);

    /** Empty where the two have no day in common. */
    Optional<DaySpan> intersect(DaySpan other) {
        var later = from.isAfter(other.from) ? from : other.from;
        var sooner = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return sooner != null && !later.isBefore(sooner) ? Optional.empty() : Optional.of(new DaySpan(later, sooner));
    }
}
