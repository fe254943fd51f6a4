package ru.estafeta.roadmap.importing.source;

import java.util.List;
import java.util.Optional;

/**
 * An order as paragraphs and tables, the same for Word and for text, so that one reader serves both.
 *
 * @param mergesKnown Word says which cells are merged; in text an empty cell may be either merged or empty
 */
public record OrderDocument(List<Block> blocks, boolean mergesKnown) {

    public OrderDocument {
        blocks = List.copyOf(blocks);
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    public sealed interface Block permits Paragraph, Table {}

    /** Lines of a paragraph stay apart (a head is often one centred paragraph of several lines). */
    public record Paragraph(List<String> lines) implements Block {

        public Paragraph {
            lines = List.copyOf(lines);
        }

        public String text() {
            return String.join(" ", lines);
        }
    }

    /** @param number place among the tables of the document, from 1: findings name it */
    public record Table(int number, List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }

        public int width() {
            return rows.stream().mapToInt(Row::width).max().orElse(0);
        }
    }

    /**
     * @param number place in its table, from 1
     * @param repeatedHeader Word repeats this row on every page
     * @param afterBreak a page or a blank line lies between this row and the one above
     */
    public record Row(int number, List<Cell> cells, boolean repeatedHeader, boolean afterBreak) {

        public Row {
            cells = List.copyOf(cells);
        }

        public int width() {
            return cells.isEmpty()
                    ? 0
                    : cells.getLast().column() + cells.getLast().span();
        }

        /** The cell whose left edge is in this column. */
        public Optional<Cell> startingAt(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }

        public String text(int column) {
            return startingAt(column).map(Cell::text).orElse("");
        }

        public boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }

        public List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        }
    }

    /**
     * @param column left edge on the table's grid, from 0
     * @param continued vertically merged with the cell above
     * @param text paragraphs and list items joined with one space, white space squeezed
     */
    public record Cell(int column, int span, boolean continued, String text) {

        public Cell(int column, String text) {
            this(column, 1, false, text);
        }
    }
}
