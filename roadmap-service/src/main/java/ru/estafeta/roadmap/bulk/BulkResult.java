package ru.estafeta.roadmap.bulk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was changed, or would be, row by row. */
@Schema(
        name = "BulkResult",
        requiredProperties = {"rows", "changed"})
record BulkResult(List<Row> rows, int changed) {

    BulkResult {
        rows = List.copyOf(rows);
    }

    /**
     * @param before what the deed changes, as it was
     * @param skipped why the row stays as it is
     * @param termText as it was, to restore it
     */
    @Schema(
            name = "BulkResultRow",
            requiredProperties = {"id", "activity"})
    record Row(
            UUID id,
            @Nullable String number,
            String activity,
            @Nullable String before,
            @Nullable String after,
            @Nullable String skipped,
            @Nullable String termText,
            @Nullable String responsible) {}

    static BulkResult of(List<Row> rows) {
        return new BulkResult(
                rows, (int) rows.stream().filter(row -> row.skipped() == null).count());
    }
}
