package ru.estafeta.participants.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.CellError;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.Layout;

@Schema(
        name = "PeopleImport",
        description = "A register given as a file. dryRun: only checked so far. columns: headings and what each holds",
        requiredProperties = {
            "id",
            "version",
            "organisation",
            "fileName",
            "dryRun",
            "state",
            "done",
            "total",
            "layout",
            "columns",
            "createdAt",
            "createdBy"
        })
public record ImportView(
        UUID id,
        long version,
        UUID organisation,
        String fileName,
        boolean dryRun,
        ImportState state,
        int done,
        int total,
        Layout layout,
        List<ColumnView> columns,
        @Nullable ImportResult result,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt) {

    @Schema(
            name = "PeopleImportColumn",
            requiredProperties = {"index", "heading"})
    public record ColumnView(
            int index, String heading, @Nullable Column field) {}

    @Schema(
            name = "PeopleImportRow",
            description = "A row that waits for a correction. cells: by field, as they stand in the file or were typed",
            requiredProperties = {"row", "line", "cells", "errors"})
    public record RowView(int row, int line, List<CellView> cells, List<CellError> errors) {}

    @Schema(
            name = "PeopleImportCell",
            requiredProperties = {"field", "heading", "value", "corrected"})
    public record CellView(Column field, String heading, String value, boolean corrected) {}

    static ImportView of(PeopleImport one) {
        var header = one.header();
        return new ImportView(
                one.id(),
                one.version(),
                one.organisation(),
                one.fileName(),
                one.dryRun(),
                one.state(),
                one.done(),
                one.total(),
                header == null ? Layout.PEOPLE : header.layout(),
                header == null
                        ? List.of()
                        : IntStream.range(0, header.headings().size())
                                .mapToObj(i -> new ColumnView(
                                        i,
                                        header.headings().get(i),
                                        header.columns().get(i)))
                                .toList(),
                one.result(),
                one.createdAt(),
                one.createdBy(),
                one.finishedAt());
    }

    static RowView row(PeopleImport of, DoubtfulRow row) {
        var header = java.util.Objects.requireNonNull(of.header());
        return new RowView(
                row.row(),
                row.line(),
                header.columns().entrySet().stream()
                        .filter(each -> each.getValue() != Column.NUMBER)
                        .map(each -> {
                            var typed = row.corrections().get(each.getValue());
                            return new CellView(
                                    each.getValue(),
                                    header.heading(each.getValue()),
                                    typed == null ? row.asLine().cell(each.getKey()) : typed,
                                    typed != null);
                        })
                        .toList(),
                row.errors());
    }
}
