package ru.estafeta.participants.clearance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Clearance",
        description =
                "A certificate of no criminal record that was shown and checked; validUntil: last day on which it holds")
public record Clearance(
        UUID id, String number, LocalDate issuedOn, LocalDate checkedOn, String checkedBy, LocalDate validUntil) {

    @Schema(
            name = "NewClearance",
            description =
                    "checkedBy: post or name of whoever has seen it; validUntil: by the rule of the region if absent")
    public record Shown(
            @NotBlank(message = "Укажите номер справки.") @Size(max = 50, message = "Номер – до 50 знаков.")
            String number,

            @NotNull(message = "Укажите дату справки.") LocalDate issuedOn,
            @NotNull(message = "Укажите, когда проверили.") LocalDate checkedOn,

            @NotBlank(message = "Укажите, кто проверил.") @Size(max = 200, message = "Кто проверил – до 200 знаков.")
            String checkedBy,

            @Nullable LocalDate validUntil) {}
}
