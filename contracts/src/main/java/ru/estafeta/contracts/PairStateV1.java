package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pair or group as it stands. */
public record PairStateV1(
        UUID id,
        long version,
        UUID organisation,
        MentoringForm form,
        PairStatus status,
        LocalDate startsOn,
        @Nullable OrderReferenceV1 order,
        @Nullable LocalDate endedOn,
        List<PairMemberV1> members) {

    public PairStateV1 {
        members = List.copyOf(members);
    }
}
