package ru.estafeta.roadmap.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Holidays of a school year (каникулы), from the nearest organisation that has set them. They are shown beside terms and
 * move none.
 *
 * @param organisation who has set them; absent while nobody has
 * @param own whether the asking organisation has set them itself
 * @param source the order or the calendar schedule that they are from
 */
@Schema(requiredProperties = {"schoolYear", "own", "holidays"})
record SchoolHolidays(
        String schoolYear,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        boolean own,
        @Nullable String source,
        List<Stretch> holidays,
        @Nullable Instant changedAt) {

    SchoolHolidays {
        holidays = List.copyOf(holidays);
    }

    /** @param to last day */
    @Schema(
            name = "SchoolHoliday",
            requiredProperties = {"name", "from", "to"})
    record Stretch(String name, LocalDate from, LocalDate to) {}
}
