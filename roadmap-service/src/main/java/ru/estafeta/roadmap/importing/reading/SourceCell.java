package ru.estafeta.roadmap.importing.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cell of the order that a field of a row was read from, in the order's own words.
 *
 * @param field name of the field of the row; «other» for a column that has none
 * @param table place of the table in the document, from 1
 * @param row place of the cell's row in that table, from 1: a merged cell stands in a row above
 * @param column left edge of the cell on the table's grid, from 1
 * @param heading of the column, as the order has it
 */
@Schema(requiredProperties = {"field", "table", "row", "column", "heading", "text"})
public record SourceCell(String field, int table, int row, int column, String heading, String text) {}
