package ru.estafeta.roadmap.roadmap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes of a roadmap's head: absent fields stay; {@code targets} replace all of them. */
@Schema(name = "RoadmapEdit")
record RoadmapEdit(
        @Nullable @Size(min = 1, max = 2000, message = "Название — от 1 до 2000 знаков.")
        String title,

        @Nullable OrderHead order,

        @Nullable @Pattern(regexp = "\\d{4}/\\d{4}", message = "Учебный год пишется так: 2025/2026.")
        String schoolYear,

        @Nullable Integer planYear,

        @Nullable @Size(max = 500, message = "Не больше 500 показателей.")
        List<@Valid TargetRequest> targets) {

    /** A planned value as a person states it. */
    @Schema(
            name = "TargetRequest",
            requiredProperties = {"indicator", "value", "year"})
    record TargetRequest(
            @NotBlank(message = "Назовите показатель.") String indicator,
            @Nullable String indicatorCode,
            @NotNull(message = "Укажите значение.") BigDecimal value,
            @Nullable String unit,
            @NotNull(message = "Укажите год.") Integer year) {

        PlannedTarget toTarget() {
            return new PlannedTarget(
                    indicator, indicatorCode, value, unit, year, null, null, null, null, null, List.of());
        }
    }
}
