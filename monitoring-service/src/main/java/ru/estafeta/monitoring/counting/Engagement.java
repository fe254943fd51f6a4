package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;

/**
 * A subject's part in one pair or group that is approved by an order, at one organisation.
 *
 * @param role side of a person; none for a school
 * @param enteredOn the later of the pair's start and its order's date
 */
public record Engagement(
        UUID organisation,
        @Nullable ParticipantRole role,
        MentoringForm form,
        LocalDate enteredOn,
        @Nullable LocalDate endedOn) {}
