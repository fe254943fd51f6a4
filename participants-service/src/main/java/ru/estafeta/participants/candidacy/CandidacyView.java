package ru.estafeta.participants.candidacy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;

@Schema(
        name = "Candidacy",
        description = "What a base names somebody as; he enters the programme with his consent. finishedOn: a programme"
                + " of the past, which nobody enters any more")
public record CandidacyView(
        UUID organisation,
        String organisationName,
        ParticipantRole role,
        MentoringForm form,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate finishedOn) {}
