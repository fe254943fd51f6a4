package ru.estafeta.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pair or group: {@code person} is the pseudonym, {@code organisation} where he takes part, and for
 * a mentor sent by a partner {@code employer} is that partner with its type.
 */
public record PairMemberV1(
        UUID participation,
        String person,
        ParticipantRole role,
        UUID organisation,
        @Nullable UUID employer,
        @Nullable OrganisationType employerType) {}
