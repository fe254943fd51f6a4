package ru.estafeta.participants.training;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "TrainingCard",
        description = "held: sessions whose day has come; trainees and completed: of those whom the caller may see")
public record TrainingCard(
        UUID id,
        UUID organisation,
        String organisationName,
        String title,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        LocalDate firstOn,
        LocalDate lastOn,
        long sessions,
        long held,
        long trainees,
        long completed) {}
