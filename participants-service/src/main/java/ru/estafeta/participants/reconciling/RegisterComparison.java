package ru.estafeta.participants.reconciling;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.contracts.OrganisationType;

/** @param missing organisations that work, of the kinds and places that the register is about, and are not in it */
@Schema(
        description =
                "A register beside the tree. missing: organisations that work and are not in the register, though others"
                        + " of their kind and place are")
public record RegisterComparison(List<ComparedRow> rows, List<Missing> missing) {

    @Schema(name = "MissingInRegister")
    public record Missing(UUID id, long version, String name, OrganisationType type, String parentName) {}
}
