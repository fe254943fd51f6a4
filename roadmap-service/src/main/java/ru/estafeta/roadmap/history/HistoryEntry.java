package ru.estafeta.roadmap.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened. @param activity the row, when it concerns one @param by who did it, as shown to others */
@Schema(
        name = "HistoryEntry",
        requiredProperties = {"id", "kind", "at", "by", "changes"})
public record HistoryEntry(
        UUID id,
        HistoryKind kind,
        @Nullable UUID activity,
        Instant at,
        String by,
        @Nullable String comment,
        List<FieldChange> changes) {}
