package ru.estafeta.participants.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.organisation.OrganisationNode;

@Schema(
        name = "Organisation",
        description = "An organisation of the tree. path: those above it, the region first; only"
                + " for a single one. closedOn: first day on which it does not work any more; mergedInto: what it went"
                + " into on that day. past: what it was before, earliest first; only for a single one")
public record OrganisationView(
        UUID id,
        String name,
        OrganisationType type,
        @Nullable UUID parent,
        ExternalIds externalIds,
        long version,
        @Nullable LocalDate closedOn,
        @Nullable UUID mergedInto,
        @Nullable List<Step> path,
        @Nullable List<Past> past) {

    /** @param until first day on which it was no longer so */
    @Schema(name = "OrganisationPast")
    public record Past(
            LocalDate until, String name, @Nullable Step parent) {}

    @Schema(name = "OrganisationStep")
    public record Step(UUID id, String name, OrganisationType type) {

        static Step of(OrganisationNode node) {
            return new Step(node.id(), node.name(), node.type());
        }
    }
}
