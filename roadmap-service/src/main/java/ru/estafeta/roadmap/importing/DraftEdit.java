package ru.estafeta.roadmap.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.ActivityWording;

/**
 * Changes of a draft: absent fields stay, an empty text clears the field; rows name those that change, {@code targets}
 * replace all of them. What the server computes may be sent back and is not read.
 */
@Schema(name = "RoadmapImportEdit")
record DraftEdit(
        @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
        String title,

        @Nullable OrderEdit order,

        @Nullable @Pattern(regexp = "(\\d{4}/\\d{4})?", message = "Учебный год пишется так: 2025/2026.")
        String schoolYear,

        @Nullable Integer planYear,

        @Nullable @Size(max = 5000, message = "Не больше 5000 строк.")
        List<@Valid RowEdit> rows,

        @Nullable @Size(max = 500, message = "Не больше 500 показателей.")
        List<@Valid TargetEdit> targets) {

    @Schema(name = "OrderHeadEdit")
    record OrderEdit(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    /** @param id a row of the draft; absent for a new one, which goes to the end */
    @Schema(name = "RoadmapImportRowEdit")
    @JsonIgnoreProperties({"position", "term", "inferred", "inherited", "attention", "other", "source"})
    record RowEdit(
            @Nullable String id,
            @Nullable Boolean removed,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String section,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String subsection,

            @Nullable @Size(max = 40, message = "Не длиннее 40 знаков.")
            String number,

            @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
            String activity,

            @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
            String content,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String termText,

            @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String responsible,

            @Nullable @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
            String result) {

        ActivityWording wording() {
            return new ActivityWording(section, subsection, number, activity, content, termText, responsible, result);
        }
    }

    @Schema(
            name = "RoadmapImportTargetEdit",
            requiredProperties = {"indicator", "value", "year"})
    @JsonIgnoreProperties({"attention", "yearFromHeader", "unitInferred"})
    record TargetEdit(
            @NotBlank(message = "Назовите показатель.") String indicator,
            @Nullable String indicatorCode,
            @NotNull(message = "Укажите значение.") BigDecimal value,
            @Nullable String unit,
            @NotNull(message = "Укажите год.") Integer year,
            @Nullable LocalDate date,
            @Nullable String comparison,
            @Nullable String row) {}
}
