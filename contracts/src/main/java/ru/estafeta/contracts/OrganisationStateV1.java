package ru.estafeta.contracts;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as it stands; {@code externalIds} by scheme: oktmo, inn, kpp, ogrn, oo1. */
public record OrganisationStateV1(
        UUID id,
        long version,
        String name,
        OrganisationType type,
        @Nullable UUID parent,
        Map<String, String> externalIds) {

    public OrganisationStateV1 {
        externalIds = Map.copyOf(externalIds);
    }
}
