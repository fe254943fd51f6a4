package ru.estafeta.participants.reconciling;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.participants.organisation.ExternalIds;

/**
 * A row of a register beside the tree.
 *
 * @param id of the organisation found, or the one that a new one will have, so that taking over twice makes it once
 * @param version of the organisation found; absent for a new one
 * @param knownBy by what it was found: oo1, ogrn, inn or name
 */
@Schema(
        description = "A row of a register beside the tree: what the organisation will be, and before what it is."
                + " version: of one that was found; before: only where something changes; errors: what to put right in"
                + " a row that is refused")
public record ComparedRow(
        int row,
        Outcome outcome,
        @Nullable UUID id,
        @Nullable Long version,
        @Nullable String knownBy,
        String name,
        @Nullable OrganisationType type,
        @Nullable UUID parent,
        @Nullable String parentName,
        ExternalIds externalIds,
        @Nullable Before before,
        List<RowError> errors) {

    @Schema(name = "RegisterOutcome")
    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }

    @Schema(name = "RegisterBefore")
    public record Before(String name, @Nullable String parentName, ExternalIds externalIds) {}

    /** @param column heading as we call it */
    @Schema(name = "RegisterRowError")
    public record RowError(String column, String detail) {}
}
