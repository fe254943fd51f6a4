package ru.estafeta.roadmap.importing.reading;

import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;

/** Tells a line that goes on with the row above (broken by a page, or by the tool that made the text) from a row of its own. */
final class Continuation {

    private Continuation() {}

    static boolean of(TableLayout.Cells cells, Row row, RowReading last, TableLayout layout, Predicate<String> isTerm) {
        if (!cells.continued().isEmpty()
                || !cells.text(ColumnRole.NUMBER).isEmpty()
                || row.filled().isEmpty()) {
            return false;
        }
        if (row.filled().size() == 1 && row.filled().getFirst().span() > 1) {
            return false;
        }
        var main = Stream.of(ColumnRole.SECTION, ColumnRole.ACTIVITY, ColumnRole.CONTENT)
                .filter(role -> !cells.text(role).isEmpty())
                .toList();
        var term = cells.text(ColumnRole.TERM);
        boolean ownTerm = !row.afterBreak() && isTerm.test(term) && isTerm.test(last.text(ColumnRole.TERM));
        if (main.isEmpty()) {
            return cells.missing() == 0;
        }
        if (main.stream()
                .allMatch(role -> goesOn(cells.text(role)) && !last.text(role).isEmpty())) {
            return !ownTerm && (layout.has(ColumnRole.NUMBER) || row.afterBreak() || saysNothingElse(cells));
        }
        return row.afterBreak()
                && layout.has(ColumnRole.NUMBER)
                && !layout.has(ColumnRole.CONTENT)
                && saysNothingElse(cells)
                && main.stream().noneMatch(role -> endsSentence(last.text(role)));
    }

    private static boolean saysNothingElse(TableLayout.Cells cells) {
        return cells.text(ColumnRole.TERM).isEmpty()
                && cells.text(ColumnRole.RESPONSIBLE).isEmpty();
    }

    /** Begins in the middle of a sentence. */
    private static boolean goesOn(String text) {
        char first = text.charAt(0);
        return Character.isLowerCase(first) || ",;:)».".indexOf(first) >= 0;
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
