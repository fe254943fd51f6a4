package ru.estafeta.roadmap.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to do with which rows.
 *
 * @param days by how many days terms are shifted; negative for earlier
 * @param workingDays count working days of the production calendar, not calendar days
 * @param responsible who is assigned
 * @param dryRun only tell what would change
 */
@Schema(
        name = "BulkRequest",
        requiredProperties = {"action", "rows"})
record BulkRequest(
        @NotNull(message = "Выберите действие.") Action action,

        @NotEmpty(message = "Отметьте строки.") @Size(max = 1000, message = "Не больше 1000 строк за раз.")
        List<@Valid Row> rows,

        @Nullable
        @Min(value = -365, message = "Не больше чем на год.")
        @Max(value = 365, message = "Не больше чем на год.")
        Integer days,

        boolean workingDays,

        @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
        String responsible,

        boolean dryRun) {

    @Schema(name = "BulkAction")
    enum Action {
        SHIFT,
        ASSIGN,
        COMPLETE,
        REOPEN,
        /** Words and marks as they were before a bulk deed: what its answer said of each row comes back. */
        RESTORE
    }

    /** @param termText and responsible only for RESTORE */
    @Schema(
            name = "BulkRow",
            requiredProperties = {"id"})
    record Row(
            @NotNull(message = "Укажите строку.") UUID id,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String termText,

            @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String responsible) {}
}
