package ru.estafeta.participants.reconciling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.importing.file.RegisterFile;
import ru.estafeta.platform.problem.Refusal;

/** Rows of a register by what their columns hold; a column that is not there is absent from each row. */
final class RegisterSheet {

    private static final int MOST_ROWS = 5_000;
    private static final int LINES_ABOVE = 15;

    private final List<SheetRow> rows = new ArrayList<>();
    private Map<Integer, RegisterColumn> columns = Map.of();
    private int linesBefore;

    private RegisterSheet() {}

    /** @param number as the office program numbers its rows */
    record SheetRow(int number, Map<RegisterColumn, String> cells) {

        String cell(RegisterColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<SheetRow> read(Path file, String name) throws IOException {
        var sheet = new RegisterSheet();
        RegisterFile.inspect(file, name).read(sheet::take);
        if (sheet.columns.isEmpty()) {
            throw Refusal.rule(
                    "NO_HEADINGS",
                    "file",
                    "В файле «" + name + "» нет столбца «Название». Назовите столбцы, как в выгрузке реестра: "
                            + String.join(", ", headings()) + ".");
        }
        if (sheet.rows.size() > MOST_ROWS) {
            throw Refusal.rule(
                    "TOO_MANY_ROWS",
                    "file",
                    "В файле больше " + MOST_ROWS + " строк. Разделите его по муниципалитетам.");
        }
        return sheet.rows;
    }

    static List<String> headings() {
        return java.util.Arrays.stream(RegisterColumn.values())
                .map(RegisterColumn::heading)
                .toList();
    }

    private boolean take(Line line) {
        if (columns.isEmpty()) {
            columns = headingsOf(line);
            return !columns.isEmpty() || ++linesBefore < LINES_ABOVE;
        }
        var cells = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        columns.forEach((index, column) -> cells.put(column, line.cell(index).strip()));
        if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new SheetRow(line.number(), cells));
        }
        return rows.size() <= MOST_ROWS;
    }

    private static Map<Integer, RegisterColumn> headingsOf(Line line) {
        var found = new java.util.HashMap<Integer, RegisterColumn>();
        for (int i = 0; i < line.cells().size(); i++) {
            int index = i;
            RegisterColumn.of(line.cell(i))
                    .filter(column -> !found.containsValue(column))
                    .ifPresent(column -> found.put(index, column));
        }
        return found.containsValue(RegisterColumn.NAME) ? found : Map.of();
    }
}
