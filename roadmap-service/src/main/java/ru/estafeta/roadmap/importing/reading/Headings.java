package ru.estafeta.roadmap.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;

/**
 * Tells headings of sections from activities: a cell across the table, or a number and a title with nothing else. A row
 * of the second shape is an activity all the same when the numbering just goes on after it (seed 001, 5.2–5.6: their
 * other cells are merged with the row above).
 */
final class Headings {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(?:раздел|этап|модуль|блок|направление|[IVX]{1,5}[.)])(?:\\s|\\b).*");

    private Headings() {}

    /** The heading's text, with its number before it. */
    static Optional<String> read(List<Row> rows, int at, TableLayout layout) {
        var row = rows.get(at);
        var filled = row.filled();
        if (filled.isEmpty() || filled.size() > 2 || row.cells().stream().anyMatch(Cell::continued)) {
            return Optional.empty();
        }
        var title = filled.getLast();
        boolean numbered = filled.size() == 2;
        if (numbered && !isNumberCell(filled.getFirst(), layout)) {
            return Optional.empty();
        }
        var text = numbered ? filled.getFirst().text() + " " + title.text() : title.text();
        if (spansTable(title, layout)) {
            return Optional.of(text);
        }
        if (numbered) {
            return isMain(title, layout) && endsBelow(filled.getFirst().text(), rows, at, layout)
                    ? Optional.of(text)
                    : Optional.empty();
        }
        return isNumberCell(title, layout) && isTitle(title.text())
                        || isMain(title, layout) && standsAlone(rows, at, layout)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** A section, or a heading under one? By the depth of the number, where there is one. */
    static boolean isSubsection(String heading, boolean afterHeading) {
        return RowNumber.leading(heading)
                .map(number -> number.depth() > 1)
                .orElse(afterHeading && !NAMED.matcher(heading).matches());
    }

    private static boolean spansTable(Cell cell, TableLayout layout) {
        int first = layout.columns().getFirst().role() == ColumnRole.NUMBER
                ? layout.columns().getFirst().to()
                : layout.columns().getFirst().from();
        return cell.span() > 1 && cell.column() <= first && cell.column() + cell.span() >= layout.width();
    }

    private static boolean isNumberCell(Cell cell, TableLayout layout) {
        var column = layout.columnOf(cell);
        return column != null && column.role() == ColumnRole.NUMBER;
    }

    private static boolean isMain(Cell cell, TableLayout layout) {
        var column = layout.columnOf(cell);
        var main = layout.has(ColumnRole.SECTION) ? ColumnRole.SECTION : ColumnRole.ACTIVITY;
        return column != null && column.role() == main;
    }

    /** «1. Нормативное правовое регулирование …» stands in the number column of a text. */
    private static boolean isTitle(String text) {
        return WORDS.matcher(text).find() && text.length() > 5;
    }

    private static boolean endsBelow(String number, List<Row> rows, int at, TableLayout layout) {
        var own = RowNumber.of(number);
        if (own.isEmpty()) {
            return !number.matches("[\\d.)\\s]+");
        }
        return nextNumber(rows, at, layout).filter(own.get()::headsRowsFrom).isPresent();
    }

    /** A title alone in the activity column, with numbered rows below it. */
    private static boolean standsAlone(List<Row> rows, int at, TableLayout layout) {
        var text = rows.get(at).filled().getFirst().text();
        if (NAMED.matcher(text).matches() && text.length() < 200) {
            return true;
        }
        return layout.has(ColumnRole.NUMBER)
                && !layout.has(ColumnRole.CONTENT)
                && Character.isUpperCase(text.charAt(0))
                && !text.endsWith(".")
                && at + 1 < rows.size()
                && nextNumber(rows, at, layout).isPresent()
                && RowNumber.of(rows.get(at + 1).text(0)).isPresent();
    }

    private static Optional<RowNumber> nextNumber(List<Row> rows, int at, TableLayout layout) {
        for (int i = at + 1; i < rows.size(); i++) {
            var filled = rows.get(i).filled();
            if (filled.isEmpty()
                    || !isNumberCell(filled.getFirst(), layout) && !spansTable(filled.getFirst(), layout)) {
                continue;
            }
            var text = filled.getFirst().text();
            var number = RowNumber.of(text).or(() -> RowNumber.leading(text));
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }
}
