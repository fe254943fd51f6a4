package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stands; {@code externalIds} by scheme: oktmo, inn, kpp, ogrn, oo1.
 *
 * @param closedOn first day on which it does not work any more
 * @param mergedInto the organisation into which it went; its parent from then on
 * @param past what it was before, earliest first; from the last {@code until} on it is what stands here. Absent if it has always been so
 */
public record OrganisationStateV1(
        UUID id,
        long version,
        String name,
        OrganisationType type,
        @Nullable UUID parent,
        Map<String, String> externalIds,
        @Nullable LocalDate closedOn,
        @Nullable UUID mergedInto,
        @Nullable List<OrganisationPastV1> past) {

    public OrganisationStateV1 {
        externalIds = Map.copyOf(externalIds);
        past = past == null ? null : List.copyOf(past);
    }

    /** One that has always been so. */
    public OrganisationStateV1(
            UUID id,
            long version,
            String name,
            OrganisationType type,
            @Nullable UUID parent,
            Map<String, String> externalIds,
            @Nullable LocalDate closedOn) {
        this(id, version, name, type, parent, externalIds, closedOn, null, null);
    }

    /** One that works. */
    public OrganisationStateV1(
            UUID id,
            long version,
            String name,
            OrganisationType type,
            @Nullable UUID parent,
            Map<String, String> externalIds) {
        this(id, version, name, type, parent, externalIds, null, null, null);
    }
}
