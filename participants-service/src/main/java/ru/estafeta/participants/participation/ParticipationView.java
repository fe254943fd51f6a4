package ru.estafeta.participants.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;

@Schema(
        name = "Participation",
        description = "A person's role in a form of mentoring; status follows from his training and his pairs."
                + " waitsSince: of a mentee without a mentor; supportSince: of one whom a psychologist supports meanwhile;"
                + " profiledOn: when the entry questionnaire was answered; capacity: mentees at once that a mentor has agreed to,"
                + " leads: those whom he leads now")
public record ParticipationView(
        UUID id,
        Participant person,
        UUID organisation,
        String organisationName,
        ParticipantRole role,
        MentoringForm form,
        LocalDate enteredOn,
        ParticipationStatus status,
        @Nullable Programme programme,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate trainedOn,
        @Nullable LocalDate waitsSince,
        @Nullable LocalDate supportSince,
        @Nullable String reason,
        @Nullable LocalDate profiledOn,
        @Nullable Integer capacity,
        int leads) {

    @Schema(name = "ProgrammeOfParticipation", description = "In which programme of his form he takes part")
    public record Programme(UUID id, String name) {}

    @Schema(name = "Participant")
    public record Participant(
            UUID id, String name, @Nullable String className, int birthYear) {}
}
