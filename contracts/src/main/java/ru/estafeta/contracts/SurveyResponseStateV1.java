package ru.estafeta.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One answered survey of one person ({@code person} is the pseudonym). */
public record SurveyResponseStateV1(
        UUID id,
        long version,
        String person,
        ParticipantRole role,
        UUID pair,
        UUID organisation,
        LocalDate submittedOn,
        List<SatisfactionV1> outcomes) {

    public SurveyResponseStateV1 {
        outcomes = List.copyOf(outcomes);
    }
}
