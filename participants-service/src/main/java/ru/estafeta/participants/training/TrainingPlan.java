package ru.estafeta.participants.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A training as its order sets it. sessionsNeeded: who has attended so many has been trained; all of them"
                        + " if absent. organisation is only read when the training is made")
public record TrainingPlan(
        @Nullable UUID organisation,

        @NotBlank(message = "Укажите название.") @Size(max = 200, message = "Название – до 200 знаков.")
        String title,

        @Nullable @Size(max = 4000, message = "Программа – до 4000 знаков.")
        String programme,

        @Nullable @Size(max = 50, message = "Номер – до 50 знаков.")
        String orderNumber,

        @Nullable LocalDate orderDate,

        @Nullable @Min(value = 1, message = "Нужно хотя бы одно занятие.")
        Integer sessionsNeeded,

        @NotNull(message = "Добавьте занятия.") @Size(min = 1, max = 60, message = "Занятий – от 1 до 60.")
        List<@NotNull @Valid PlannedSession> sessions) {

    @Schema(
            name = "PlannedSession",
            description =
                    "id: of a session that is there already; without it the session is new. hours: academic hours of 45 minutes")
    public record PlannedSession(
            @Nullable UUID id,

            @NotNull(message = "Укажите день занятия.") LocalDate heldOn,

            @Nullable LocalTime startsAt,

            @NotBlank(message = "Укажите тему занятия.") @Size(max = 300, message = "Тема – до 300 знаков.")
            String topic,

            @NotNull(message = "Укажите, сколько часов.")
            @DecimalMin(value = "0.5", message = "Часов – от 0,5 до 24.")
            @DecimalMax(value = "24", message = "Часов – от 0,5 до 24.")
            BigDecimal hours,

            @Nullable @Size(max = 200, message = "Место – до 200 знаков.")
            String place) {}
}
