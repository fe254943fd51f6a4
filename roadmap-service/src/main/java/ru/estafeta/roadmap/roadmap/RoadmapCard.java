package ru.estafeta.roadmap.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A roadmap in a list: no rows, but how far they are. */
@Schema(
        requiredProperties = {
            "id",
            "title",
            "organisation",
            "organisationName",
            "state",
            "order",
            "version",
            "progress",
            "createdAt"
        })
public record RoadmapCard(
        UUID id,
        String title,
        UUID organisation,
        String organisationName,
        @Nullable String schoolYear,
        @Nullable Integer planYear,
        RoadmapState state,
        OrderHead order,
        @Nullable Agreed agreed,
        @Nullable Agreed approved,
        long version,
        Progress progress,
        Instant createdAt) {

    /** Who made a step of the chain, and when. */
    @Schema(
            name = "RoadmapAgreed",
            requiredProperties = {"on", "by"})
    public record Agreed(LocalDate on, String by) {}
}
