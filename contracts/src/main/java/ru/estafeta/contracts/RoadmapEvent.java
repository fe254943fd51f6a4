package ru.estafeta.contracts;

/** Facts of roadmaps, topic {@code roadmaps.roadmap}. */
public sealed interface RoadmapEvent extends Event
        permits RoadmapRegisteredV1,
                RoadmapChangedV1,
                RoadmapSubmittedV1,
                RoadmapReturnedV1,
                RoadmapAgreedV1,
                RoadmapApprovedV1,
                RoadmapAmendedV1,
                RoadmapClosedV1,
                RoadmapReopenedV1,
                RoadmapDeletedV1 {

    RoadmapStateV1 roadmap();

    @Override
    default String key() {
        return roadmap().id().toString();
    }

    @Override
    default long version() {
        return roadmap().version();
    }
}
