package ru.estafeta.roadmap.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told to the history. @param organisation whose roadmap it is: who may see it may see this */
public record Happening(
        UUID roadmap,
        @Nullable UUID activity,
        UUID organisation,
        HistoryKind kind,
        @Nullable String comment,
        List<FieldChange> changes) {

    public Happening {
        changes = List.copyOf(changes);
    }
}
