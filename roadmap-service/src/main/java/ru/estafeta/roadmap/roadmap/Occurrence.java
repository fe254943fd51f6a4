package ru.estafeta.roadmap.roadmap;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time of a recurring row. @param on last day that is in time @param done when it was done, by whom and how */
@Schema(
        name = "ActivityOccurrence",
        requiredProperties = {"on"})
public record Occurrence(LocalDate on, @Nullable Done done) {

    @Schema(
            name = "OccurrenceDone",
            requiredProperties = {"on", "by"})
    public record Done(LocalDate on, String by, @Nullable String comment) {}
}
