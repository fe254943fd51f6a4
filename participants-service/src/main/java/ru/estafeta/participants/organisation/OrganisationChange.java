package ru.estafeta.participants.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param on first day of the new state; {@code from} and {@code to} are the organisations above before and after it */
@Schema(
        description = "What changed in a part of the tree on a day. nameBefore: only where the name changed;"
                + " from, to: only where the place did")
public record OrganisationChange(
        UUID organisation,
        String name,
        LocalDate on,
        Kind kind,
        @Nullable String nameBefore,
        @Nullable Place from,
        @Nullable Place to) {

    @Schema(name = "OrganisationChangeKind")
    public enum Kind {
        RENAMED,
        MOVED,
        MERGED
    }

    @Schema(name = "OrganisationChangePlace")
    public record Place(UUID id, String name) {}
}
