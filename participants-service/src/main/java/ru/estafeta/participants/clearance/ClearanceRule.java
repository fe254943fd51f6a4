package ru.estafeta.participants.clearance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ClearanceRule",
        description =
                "required: nobody from outside mentors children without a certificate; if not, only one that has run"
                        + " out stops him. verified: whether a lawyer has read it")
public record ClearanceRule(
        boolean required,

        @NotNull @Min(value = 1, message = "Месяцев – от 1 до 60.") @Max(value = 60, message = "Месяцев – от 1 до 60.")
        Integer validMonths,

        @NotBlank(message = "Укажите, откуда правило.") @Size(max = 500, message = "Источник – до 500 знаков.")
        String source,

        boolean verified) {}
