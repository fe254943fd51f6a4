package ru.estafeta.participants.importing.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell.
 *
 * @param row data rows from 1
 * @param line the row as the office program numbers it
 * @param field what the column holds
 * @param column its heading in the file
 * @param suggestion what to write instead, where that is plain
 */
@Schema(
        name = "PeopleImportError",
        description = "row counts data rows from 1; line is the row's number in the file; column is the heading there",
        requiredProperties = {"row", "line", "field", "column", "code", "message"})
public record CellError(
        int row,
        int line,
        Column field,
        String column,
        String code,
        String message,
        @Nullable String suggestion) {}
