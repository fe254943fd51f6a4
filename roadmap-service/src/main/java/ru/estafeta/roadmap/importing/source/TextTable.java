package ru.estafeta.roadmap.importing.source;

import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TOO_LARGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.wording.Wording;

/**
 * One table of a text: where it ends, and its rows put together again where a cell runs over several lines. The number of
 * columns is that of most lines; blank lines (pages) do not end a table, a paragraph after one does.
 *
 * @param end first line after the table
 */
record TextTable(List<Row> rows, int end) {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:раздел|этап|модуль|блок|направление)\\b.*|[IVX]{1,5}[.)]\\s.*|\\d+(?:\\.\\d+)*[.)]\\s+\\p{Lu}.*");

    static TextTable startingAt(List<String> lines, int start, int number) {
        return new Reading(lines, start).read();
    }

    /** How far a look ahead goes: enough for any real cell or table, and a hostile file stays cheap. */
    private static final int CELL_AHEAD = 40;

    private static final int TABLE_AHEAD = 400;
    private static final int MAX_ROWS = 5_000;

    /** One pass over the lines; {@code open} is the row that may still go on. */
    private static final class Reading {

        private final List<String> lines;
        private final int columns;
        private final List<Row> rows = new ArrayList<>();
        private int at;
        private String open = "";
        private boolean openAfterBreak;
        private boolean broken;

        Reading(List<String> lines, int start) {
            this.lines = lines;
            this.at = start;
            this.columns = commonWidth(lines, start);
        }

        TextTable read() {
            for (; at < lines.size(); at++) {
                var line = lines.get(at);
                if (line.isBlank() && line.indexOf('\t') < 0) {
                    broken = true;
                } else if (!TextLines.isRule(line) && !take(line)) {
                    break;
                }
            }
            close();
            return new TextTable(rows, at);
        }

        /** False where the table is over. */
        private boolean take(String line) {
            if (!open.isEmpty() && isCompletedFrom(at)) {
                open = open + " " + line;
                return true;
            }
            boolean row = line.indexOf('\t') >= 0;
            if (!row) {
                return takePlain(line);
            }
            if (broken && !rows.isEmpty() && TextLines.tabs(line) + 1 != columns && !TextLines.isNumbered(line)) {
                return false;
            }
            start(line);
            return true;
        }

        private boolean takePlain(String line) {
            if (broken) {
                return false;
            }
            if (HEADING.matcher(line).matches()) {
                if (!rowFollows()) {
                    return false;
                }
                start(line);
                return true;
            }
            if (rowFollows() || startsLower(line)) {
                open = open + " " + line;
                return true;
            }
            return false;
        }

        private void start(String line) {
            close();
            open = line;
            openAfterBreak = broken;
            broken = false;
        }

        private void close() {
            if (open.isEmpty()) {
                return;
            }
            List<Cell> cells = new ArrayList<>();
            var texts = open.split("\t", -1);
            for (int i = 0; i < texts.length; i++) {
                cells.add(new Cell(i, Wording.squeeze(texts[i])));
            }
            if (texts.length == 1) {
                cells.set(0, new Cell(0, columns, false, cells.getFirst().text()));
            }
            if (rows.size() == MAX_ROWS) {
                throw new UnreadableOrder(
                        FILE_TOO_LARGE,
                        "В таблице больше " + MAX_ROWS + " строк. Разделите файл на части и загрузите по одной.");
            }
            rows.add(new Row(rows.size() + 1, cells, false, openAfterBreak));
            open = "";
        }

        /** The open row lacks cells, and this line with some of the next ones brings exactly the missing ones. */
        private boolean isCompletedFrom(int index) {
            int missing = columns - 1 - TextLines.tabs(open);
            for (int i = index; missing > 0 && i < lines.size() && i < index + CELL_AHEAD; i++) {
                var line = lines.get(i);
                if (line.isBlank() || TextLines.isNumbered(line)) {
                    return false;
                }
                missing -= TextLines.tabs(line);
                if (missing == 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean rowFollows() {
            for (int i = at + 1;
                    i < lines.size() && i < at + CELL_AHEAD && !lines.get(i).isBlank();
                    i++) {
                if (TextLines.isRow(lines.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean startsLower(String line) {
        var text = line.strip();
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private static int commonWidth(List<String> lines, int start) {
        Map<Integer, Integer> votes = new HashMap<>();
        boolean broken = false;
        for (int i = start; i < lines.size() && i < start + TABLE_AHEAD; i++) {
            var line = lines.get(i);
            if (TextLines.isRow(line)) {
                votes.merge(TextLines.tabs(line) + 1, 1, Integer::sum);
                broken = false;
            } else if (line.isBlank()) {
                broken = true;
            } else if (broken) {
                break;
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }
}
