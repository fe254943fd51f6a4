package ru.estafeta.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A roadmap as it stands, with the targets of its order. */
public record RoadmapStateV1(
        UUID id,
        long version,
        UUID organisation,
        RoadmapStatus status,
        @Nullable OrderReferenceV1 order,
        @Nullable String schoolYear,
        @Nullable Integer planYear,
        List<PlannedTargetV1> targets) {

    public RoadmapStateV1 {
        targets = List.copyOf(targets);
    }
}
