package ru.estafeta.roadmap.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Days of a year that differ from the shipped calendar.
 *
 * @param organisation whose layer it is; absent for the country's
 * @param daysOff days off that the shipped calendar works
 * @param workingDays days worked that the shipped calendar has off
 */
@Schema(
        name = "CalendarLayer",
        requiredProperties = {"year", "version", "source", "preliminary", "daysOff", "workingDays"})
public record CalendarLayer(
        @Nullable UUID organisation,
        int year,
        int version,
        String source,
        boolean preliminary,
        List<LocalDate> daysOff,
        List<LocalDate> workingDays,
        @Nullable Instant at,
        @Nullable String by) {

    public CalendarLayer {
        daysOff = List.copyOf(daysOff);
        workingDays = List.copyOf(workingDays);
    }
}
