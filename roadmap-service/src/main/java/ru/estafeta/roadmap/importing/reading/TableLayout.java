package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.roadmap.OtherCell;
import ru.estafeta.roadmap.wording.Wording;

/** Columns of a table by what they hold, found in its header row. */
record TableLayout(List<Column> columns) {

    private static final Pattern ONLY_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*[.)]?");

    /** @param to right edge on the grid, exclusive */
    record Column(
            int from,
            int to,
            String title,
            ColumnRole role,
            @Nullable Integer year) {

        private int overlap(Cell cell) {
            return Math.min(to, cell.column() + cell.span()) - Math.max(from, cell.column());
        }
    }

    /** Cells of one row by what they hold; {@code continued}: merged with the cell above. */
    record Cells(
            Map<ColumnRole, String> texts,
            Set<ColumnRole> continued,
            List<OtherCell> other,
            Map<ColumnRole, List<Placed>> placed,
            int missing) {

        String text(ColumnRole role) {
            return texts.getOrDefault(role, "");
        }

        boolean isEmpty(ColumnRole role) {
            return text(role).isEmpty() && !continued.contains(role);
        }
    }

    /** A filled cell. @param column null for one outside all columns of the header */
    record Placed(Cell cell, @Nullable Column column) {}

    /** The layout, if this row is a header: it names an activity (or an indicator) and something about it. */
    static Optional<TableLayout> of(Row row) {
        var filled = row.filled();
        if (filled.size() < 2 || ONLY_NUMBER.matcher(filled.getFirst().text()).matches()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        int recognised = 0;
        for (var cell : row.cells()) {
            var role = ColumnNames.roleOf(cell.text());
            recognised += role == null ? 0 : 1;
            var known = role == null ? ColumnRole.OTHER : role;
            var year = known == ColumnRole.VALUE ? ColumnNames.yearIn(cell.text()) : null;
            columns.add(new Column(cell.column(), cell.column() + cell.span(), cell.text(), known, year));
        }
        if (recognised * 2 < filled.size()) {
            return Optional.empty();
        }
        var layout = new TableLayout(resolved(columns));
        return layout.isRoadmap() || layout.isIndicators() ? Optional.of(layout) : Optional.empty();
    }

    /** One column is the activity, whatever it is called: «Этапы внедрения» is one where nothing else is. */
    private static List<Column> resolved(List<Column> found) {
        var columns = new ArrayList<>(found);
        if (has(columns, ColumnRole.INDICATOR)
                && has(columns, ColumnRole.VALUE)
                && !has(columns, ColumnRole.ACTIVITY)) {
            return columns;
        }
        for (var stand : List.of(ColumnRole.CONTENT, ColumnRole.SECTION, ColumnRole.INDICATOR)) {
            if (!has(columns, ColumnRole.ACTIVITY)) {
                replaceFirst(columns, stand, ColumnRole.ACTIVITY);
            }
        }
        int activity = indexOf(columns, ColumnRole.ACTIVITY, 0);
        int second = activity < 0 ? -1 : indexOf(columns, ColumnRole.ACTIVITY, activity + 1);
        if (second >= 0 && !has(columns, ColumnRole.CONTENT)) {
            replace(columns, second, ColumnRole.CONTENT);
        }
        if (has(columns, ColumnRole.RESULT)) {
            replaceFirst(columns, ColumnRole.INDICATOR, ColumnRole.OTHER);
        } else {
            replaceFirst(columns, ColumnRole.INDICATOR, ColumnRole.RESULT);
        }
        return columns;
    }

    private static boolean has(List<Column> columns, ColumnRole role) {
        return indexOf(columns, role, 0) >= 0;
    }

    private static int indexOf(List<Column> columns, ColumnRole role, int from) {
        for (int i = from; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    private static void replaceFirst(List<Column> columns, ColumnRole role, ColumnRole by) {
        int at = indexOf(columns, role, 0);
        if (at >= 0) {
            replace(columns, at, by);
        }
    }

    private static void replace(List<Column> columns, int at, ColumnRole by) {
        var column = columns.get(at);
        columns.set(at, new Column(column.from(), column.to(), column.title(), by, column.year()));
    }

    boolean has(ColumnRole role) {
        return has(columns, role);
    }

    boolean isRoadmap() {
        return has(ColumnRole.ACTIVITY)
                && (has(ColumnRole.TERM) || has(ColumnRole.RESPONSIBLE) || has(ColumnRole.RESULT));
    }

    boolean isIndicators() {
        return has(ColumnRole.INDICATOR) && has(ColumnRole.VALUE) && !has(ColumnRole.ACTIVITY);
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    int width() {
        return columns.getLast().to();
    }

    /** Says the same as the header: repeated on a new page. */
    boolean isRepeatedBy(Row row) {
        return row.cells().stream()
                .map(cell -> Wording.key(cell.text()))
                .toList()
                .equals(columns.stream()
                        .map(column -> Wording.key(column.title()))
                        .toList());
    }

    /** A second line of a header whose cells are split («Сроки»: «начало», «окончание»). */
    boolean isSplitBy(Row row) {
        boolean splits = columns.stream().anyMatch(column -> column.to() - column.from() > 1);
        return splits
                && row.cells().stream().anyMatch(Cell::continued)
                && row.filled().stream().filter(cell -> !cell.continued()).allMatch(cell -> {
                    var column = columnOf(cell);
                    return column != null && column.to() - column.from() > 1;
                });
    }

    @Nullable
    Column columnOf(Cell cell) {
        return columns.stream()
                .filter(column -> column.overlap(cell) > 0)
                .reduce((left, right) -> right.overlap(cell) > left.overlap(cell) ? right : left)
                .orElse(null);
    }

    Cells cells(Row row) {
        Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
        Set<ColumnRole> continued = EnumSet.noneOf(ColumnRole.class);
        List<OtherCell> other = new ArrayList<>();
        Map<ColumnRole, List<Placed>> placed = new EnumMap<>(ColumnRole.class);
        Set<Column> met = new HashSet<>();
        for (var cell : row.cells()) {
            var column = columnOf(cell);
            if (column != null) {
                met.add(column);
            }
            if (!cell.text().isEmpty()) {
                placed.computeIfAbsent(column == null ? ColumnRole.OTHER : column.role(), role -> new ArrayList<>())
                        .add(new Placed(cell, column));
            }
            if (column == null || column.role() == ColumnRole.OTHER) {
                if (!cell.text().isEmpty()) {
                    other.add(new OtherCell(column == null ? "" : column.title(), cell.text()));
                }
                continue;
            }
            if (cell.continued() && cell.text().isEmpty()) {
                continued.add(column.role());
            }
            if (!cell.text().isEmpty()) {
                var between = column.role() == ColumnRole.TERM ? " – " : " ";
                texts.merge(column.role(), cell.text(), (left, right) -> left + between + right);
            }
        }
        int covered = row.width();
        int missing = (int) columns.stream()
                .filter(column -> !met.contains(column) && column.from() >= covered)
                .count();
        return new Cells(texts, continued, other, placed, missing);
    }
}
