package ru.estafeta.participants.importing.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row: at most one thing per cell, the first. */
final class CellErrors {

    private final Header header;
    private final int row;
    private final int line;
    private final Map<Column, CellError> found = new EnumMap<>(Column.class);

    CellErrors(Header header, int row, int line) {
        this.header = header;
        this.row = row;
        this.line = line;
    }

    void add(Column column, String code, String message) {
        suggest(column, code, message, null);
    }

    void suggest(Column column, String code, String message, @Nullable String suggestion) {
        found.putIfAbsent(column, new CellError(row, line, column, header.heading(column), code, message, suggestion));
    }

    <T> @Nullable T orElse(Optional<T> value, Column column, String code, String message) {
        if (value.isEmpty()) {
            add(column, code, message);
        }
        return value.orElse(null);
    }

    boolean isAt(Column column) {
        return found.containsKey(column);
    }

    boolean areNone() {
        return found.isEmpty();
    }

    List<CellError> all() {
        return List.copyOf(found.values());
    }
}
