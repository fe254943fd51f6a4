package ru.estafeta.participants.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Training",
        description = "trainees: those whom the caller may see; led: whether the caller changes it and marks who came."
                + " sessionsNeeded: who has attended so many has been trained")
public record TrainingView(
        UUID id,
        long version,
        UUID organisation,
        String organisationName,
        String title,
        @Nullable String programme,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        int sessionsNeeded,
        boolean led,
        List<Session> sessions,
        List<Trainee> trainees) {

    @Schema(name = "TrainingSession", description = "hours: academic hours; attended: ids of the people who came")
    public record Session(
            UUID id,
            LocalDate heldOn,
            @Nullable LocalTime startsAt,
            String topic,
            BigDecimal hours,
            @Nullable String place,
            List<UUID> attended) {}

    @Schema(name = "Trainee", description = "completedOn: the day on which he had attended enough")
    public record Trainee(
            UUID person,
            String name,
            String organisationName,
            @Nullable String className,
            @Nullable LocalDate completedOn) {}
}
