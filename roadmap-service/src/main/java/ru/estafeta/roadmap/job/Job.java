package ru.estafeta.roadmap.job;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a work has come. @param result in Russian, once it is over: what was done, or why it was not */
@Schema(
        name = "RoadmapJob",
        requiredProperties = {"id", "kind", "state", "done", "total"})
public record Job(
        UUID id,
        String kind,
        State state,
        int done,
        int total,
        @Nullable String result) {

    @Schema(name = "RoadmapJobState")
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
