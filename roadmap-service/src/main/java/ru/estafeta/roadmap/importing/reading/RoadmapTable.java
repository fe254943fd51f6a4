package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.importing.source.OrderDocument.Table;
import ru.estafeta.roadmap.roadmap.Finding;

/** Reads the activities of one table, top down: what a row does not say may stand above it. */
final class RoadmapTable {

    /** A row with the layout under which it was read: terms are parsed when the order's year is known. */
    record Found(RowReading row, TableLayout layout) {}

    private final boolean mergesKnown;
    private final Predicate<String> isTerm;
    private final List<Found> found = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<ColumnRole, String> above = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, List<SourceCell>> placesAbove = new EnumMap<>(ColumnRole.class);
    private Table table;
    private TableLayout layout;
    private @Nullable RowReading last;
    private @Nullable String section;
    private @Nullable String subsection;
    private @Nullable String openHeading;
    private @Nullable String openSection;

    RoadmapTable(Table table, TableLayout layout, boolean mergesKnown, Predicate<String> isTerm) {
        this.table = table;
        this.layout = layout;
        this.mergesKnown = mergesKnown;
        this.isTerm = isTerm;
    }

    /**
     * Reads a table, or one more part of it (Word breaks long tables into several).
     *
     * @param from first row after the header
     */
    void read(Table part, int from) {
        table = part;
        var rows = table.rows();
        for (int i = from; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isBlank() && row.cells().stream().noneMatch(cell -> cell.continued())
                    || isColumnNumbers(row)
                    || layout.isRepeatedBy(row)
                    || i == from && layout.isSplitBy(row)) {
                continue;
            }
            var another = TableLayout.of(row).filter(TableLayout::isRoadmap).filter(new_ -> new_.has(ColumnRole.TERM));
            if (another.isPresent() && another.get().columns().size() > 2) {
                layout = another.get();
                last = null;
                above.clear();
                placesAbove.clear();
                continue;
            }
            read(rows, i);
        }
        reportOpenHeading();
    }

    private void read(List<Row> rows, int at) {
        var row = rows.get(at);
        var cells = layout.cells(row);
        if (last != null && Continuation.of(cells, row, last, layout, isTerm)) {
            last.goOn(cells, table.number(), row);
            keepAbove(last);
            return;
        }
        var heading = Headings.read(rows, at, layout);
        if (heading.isPresent()) {
            enter(heading.get());
            return;
        }
        boolean shifted = false;
        if (!mergesKnown) {
            var right = ShiftedCells.putRight(row, layout, isTerm, above.getOrDefault(ColumnRole.CONTENT, ""));
            if (right.isPresent()) {
                cells = layout.cells(right.get());
                shifted = true;
            }
        }
        add(row, cells, shifted);
    }

    private void enter(String heading) {
        boolean below = section != null && Headings.isSubsection(heading, openHeading != null);
        if (!below || openHeading == null || !openHeading.equals(section)) {
            reportOpenHeading();
        }
        if (below) {
            subsection = heading;
        } else {
            section = heading;
            subsection = null;
            openSection = heading;
        }
        openHeading = heading;
        last = null;
        above.clear();
        placesAbove.clear();
    }

    private void add(Row row, TableLayout.Cells cells, boolean shifted) {
        var reading = new RowReading(row, table.number(), cells, section, subsection);
        inherit(reading, cells);
        if (shifted) {
            reading.attend(
                    "SHIFTED_CELLS",
                    "Ячейки этой строки стояли на столбец левее своих и переставлены. Сверьте строку с приказом.");
        } else if (isTerm.test(cells.text(ColumnRole.RESPONSIBLE)) && !isTerm.test(cells.text(ColumnRole.TERM))) {
            reading.attend(
                    "SHIFTED_CELLS",
                    "Похоже, ячейки этой строки стоят не в своих столбцах. Сверьте её с приказом и исправьте.");
        }
        if (cells.missing() > 0) {
            reading.attend(
                    "TOO_FEW_CELLS",
                    "В строке " + row.number() + " таблицы " + table.number() + " не хватает ячеек: "
                            + row.cells().size() + " из " + layout.columns().size()
                            + ". Прочитано то, что есть; сверьте строку с приказом.");
        }
        found.add(new Found(reading, layout));
        last = reading;
        openHeading = null;
        openSection = null;
        keepAbove(reading);
    }

    private void keepAbove(RowReading reading) {
        above.putAll(reading.texts());
        placesAbove.putAll(reading.places());
    }

    private void inherit(RowReading reading, TableLayout.Cells cells) {
        for (var role : ColumnRole.values()) {
            if (cells.continued().contains(role)) {
                inherit(reading, role, false);
            } else if (inheritsByPlace(role, cells)) {
                inherit(reading, role, true);
            } else if (!mergesKnown
                    && saysNeitherWhenNorWho(cells)
                    && isAboutWhenWhoWhat(role)
                    && cells.isEmpty(role)) {
                inherit(reading, role, true);
            }
        }
    }

    private void inherit(RowReading reading, ColumnRole role, boolean guessed) {
        reading.inherit(role, above.getOrDefault(role, ""), placesAbove.getOrDefault(role, List.of()), guessed);
    }

    /** A stage, and the activity whose contents take several rows, are written once for all of them. */
    private boolean inheritsByPlace(ColumnRole role, TableLayout.Cells cells) {
        if (!cells.isEmpty(role)) {
            return false;
        }
        return switch (role) {
            case SECTION -> true;
            case NUMBER -> layout.has(ColumnRole.SECTION) && cells.isEmpty(ColumnRole.SECTION);
            case ACTIVITY -> !cells.text(ColumnRole.CONTENT).isEmpty() && cells.isEmpty(ColumnRole.SECTION);
            default -> false;
        };
    }

    private boolean saysNeitherWhenNorWho(TableLayout.Cells cells) {
        return cells.missing() == 0 && cells.isEmpty(ColumnRole.TERM) && cells.isEmpty(ColumnRole.RESPONSIBLE);
    }

    private static boolean isAboutWhenWhoWhat(ColumnRole role) {
        return role == ColumnRole.TERM || role == ColumnRole.RESPONSIBLE || role == ColumnRole.RESULT;
    }

    /** «1 2 3 4 5» under the header. */
    private static boolean isColumnNumbers(Row row) {
        var filled = row.filled();
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i).text().equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return filled.size() > 1;
    }

    /** Nothing is dropped: a heading without rows may be a note, or a row that was not understood. */
    private void reportOpenHeading() {
        if (openHeading != null) {
            boolean under = openSection != null && !openSection.equals(openHeading);
            findings.add(Finding.info(
                    "HEADING_WITHOUT_ROWS",
                    "Под заголовком «" + (under ? openSection + ": " + openHeading : openHeading) + "» (таблица "
                            + table.number() + ") нет ни одной строки. Если это мероприятие, добавьте его вручную."));
            openHeading = null;
        }
    }

    List<Found> found() {
        return found;
    }

    List<Finding> findings() {
        return findings;
    }

    TableLayout layout() {
        return layout;
    }
}
