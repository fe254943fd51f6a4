package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stands; {@code externalIds} by scheme: oktmo, inn, kpp, ogrn, oo1.
 *
 * @param closedOn first day on which it does not work any more
 */
public record OrganisationStateV1(
        UUID id,
        long version,
        String name,
        OrganisationType type,
        @Nullable UUID parent,
        Map<String, String> externalIds,
        @Nullable LocalDate closedOn) {

    public OrganisationStateV1 {
        externalIds = Map.copyOf(externalIds);
    }

    /** One that works. */
    public OrganisationStateV1(
            UUID id,
            long version,
            String name,
            OrganisationType type,
            @Nullable UUID parent,
            Map<String, String> externalIds) {
        this(id, version, name, type, parent, externalIds, null);
    }
}
