package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of an organisation with a partner about mentors.
 *
 * @param validUntil last day of its term, if it has one
 * @param endedOn first day on which it does not hold any more
 */
public record AgreementStateV1(
        UUID id,
        long version,
        UUID organisation,
        UUID partner,
        List<MentoringForm> forms,
        LocalDate signedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate endedOn) {}
