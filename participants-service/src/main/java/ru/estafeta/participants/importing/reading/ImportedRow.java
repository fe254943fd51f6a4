package ru.estafeta.participants.importing.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.snils.Snils;

/** A row that is understood and breaks no rule: a person, and what he is to become. */
public record ImportedRow(
        int row,
        UUID organisation,
        PersonData person,
        @Nullable Snils snils,
        @Nullable Candidate candidate,
        Consent.@Nullable Signature consent) {

    /** @param notes columns of the official base that are his own, by {@link Column} */
    public record Candidate(
            ParticipantRole role,
            MentoringForm form,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate finishedOn,
            Map<Column, String> notes) {}
}
