package ru.estafeta.participants.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.candidacy.CandidacyView;
import ru.estafeta.participants.consent.ConsentView;
import ru.estafeta.participants.participation.ParticipationView;

@Schema(
        name = "Person",
        description =
                "A person with consents, participations and what he is a candidate for. birthDate, or birthYear where only that is known;"
                        + " age in full years today (by the year alone: that on 31 December)")
public record PersonView(
        UUID id,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        int age,
        PersonKind kind,
        @Nullable String teachingSince,
        @Nullable String className,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String guardian,
        @Nullable String guardianPhone,
        @Nullable String job,
        UUID organisation,
        String organisationName,
        @Nullable Employer employer,
        List<ConsentView> consents,
        List<ParticipationView> participations,
        List<CandidacyView> candidacies,
        long version) {

    @Schema(name = "Employer")
    public record Employer(UUID id, String name) {}
}
