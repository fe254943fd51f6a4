package ru.estafeta.monitoring.denominator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The number and where it comes from, e.g. «ОО-1, 2026». */
@Schema(requiredProperties = {"value", "source"})
public record SetDenominatorRequest(
        @NotNull(message = "Укажите число.")
        @Min(value = 0, message = "Число не может быть меньше нуля.")
        @Max(value = 100_000_000, message = "Число слишком велико. Проверьте его.")
        @Nullable
        Long value,

        @NotBlank(message = "Укажите, откуда число: форма, отчёт или справка.")
        @Size(max = 500, message = "Источник длиннее 500 знаков. Сократите его.")
        @Nullable
        String source) {}
