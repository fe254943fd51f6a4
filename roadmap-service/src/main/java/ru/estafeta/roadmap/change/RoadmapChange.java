package ru.estafeta.roadmap.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.RoadmapCard;

/**
 * A roadmap that is new, was changed in its head or in any row, or is gone.
 *
 * @param changedAt of the last change
 * @param card how it is now, with its progress and without its rows, in which people may be named; absent when it is gone
 */
@Schema(requiredProperties = {"roadmap", "organisation", "changedAt", "deleted"})
record RoadmapChange(
        UUID roadmap,
        UUID organisation,
        Instant changedAt,
        boolean deleted,
        @Nullable RoadmapCard card) {}
