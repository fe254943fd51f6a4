package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;

/**
 * In text a lost tab moves the cells of a row one column to the left (seed 003, stage 5). The row is put right only where
 * the evidence is plain: a term stands left of the term column, or a list («3. …», «4. …») goes on in the wrong column.
 */
final class ShiftedCells {

    private static final Pattern LIST_ITEM = Pattern.compile("(?<![\\p{L}\\d.])(\\d{1,2})[.)] ");

    private ShiftedCells() {}

    /** The row with its cells where they belong; empty if nothing speaks for a shift. */
    static Optional<Row> putRight(Row row, TableLayout layout, Predicate<String> isTerm, String contentAbove) {
        int columns = layout.columns().size();
        boolean roomAtTheEnd =
                row.cells().size() <= columns && row.text(columns - 1).isEmpty();
        if (!roomAtTheEnd || row.isBlank()) {
            return Optional.empty();
        }
        return termStandsLeft(row, layout, isTerm) || listGoesOnLeft(row, layout, contentAbove)
                ? Optional.of(shifted(row, columns))
                : Optional.empty();
    }

    private static boolean termStandsLeft(Row row, TableLayout layout, Predicate<String> isTerm) {
        int term = indexOf(layout, ColumnRole.TERM);
        if (term < 1) {
            return false;
        }
        var left = row.text(term - 1);
        var there = row.text(term);
        return !left.isEmpty() && isTerm.test(left) && (there.isEmpty() || !isTerm.test(there));
    }

    private static boolean listGoesOnLeft(Row row, TableLayout layout, String contentAbove) {
        int content = indexOf(layout, ColumnRole.CONTENT);
        if (content < 1
                || contentAbove.isEmpty()
                || !row.text(content).isEmpty()
                || row.filled().size() != 1) {
            return false;
        }
        var item = firstItem(row.text(content - 1));
        return item > 1 && item == lastItem(contentAbove) + 1;
    }

    private static int firstItem(String text) {
        var matcher = LIST_ITEM.matcher(text);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static int lastItem(String text) {
        int last = -1;
        for (var matcher = LIST_ITEM.matcher(text); matcher.find(); ) {
            last = Integer.parseInt(matcher.group(1));
        }
        return last;
    }

    private static int indexOf(TableLayout layout, ColumnRole role) {
        for (int i = 0; i < layout.columns().size(); i++) {
            if (layout.columns().get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    private static Row shifted(Row row, int columns) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            texts.add(row.text(i));
        }
        int first = 0;
        while (texts.get(first).isEmpty() || RowNumber.of(texts.get(first)).isPresent()) {
            first++;
        }
        texts.removeLast();
        texts.add(first, "");
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Cell(i, texts.get(i)));
        }
        return new Row(row.number(), cells, row.repeatedHeader(), row.afterBreak());
    }
}
