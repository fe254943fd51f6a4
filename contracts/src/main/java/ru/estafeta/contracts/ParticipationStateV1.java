package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person ({@code person} is the pseudonym) at an organisation.
 *
 * @param trainedOn of a mentor: the day on which he had been trained; absent until then
 */
public record ParticipationStateV1(
        UUID id,
        long version,
        String person,
        ParticipantRole role,
        MentoringForm form,
        UUID organisation,
        LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate trainedOn) {}
