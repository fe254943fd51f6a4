package ru.estafeta.participants.importing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work in the background, as the public API shows it. */
@Schema(
        name = "Job",
        description = "How far a work in the background has come: done of total, which is an estimate until the end",
        requiredProperties = {"id", "kind", "state", "done", "total"})
public record JobView(
        UUID id,
        Kind kind,
        State state,
        int done,
        int total,
        @Nullable ImportResult result) {

    @Schema(name = "JobKind")
    public enum Kind {
        PEOPLE_IMPORT
    }

    @Schema(name = "JobState")
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    static JobView of(PeopleImport one) {
        var state = one.state() == ImportState.UNDONE
                ? State.DONE
                : State.valueOf(one.state().name());
        return new JobView(one.id(), Kind.PEOPLE_IMPORT, state, one.done(), one.total(), one.result());
    }
}
