package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.importing.source.OrderDocument.Table;
import ru.estafeta.roadmap.roadmap.Attention;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.wording.IndicatorCodes;

/**
 * Planned values from a table of indicators, one per row and year column. The year of the column's heading is kept even
 * where the annex or the order say another one (seed 001): then every target asks for attention.
 */
final class IndicatorTable {

    private static final Pattern COUNT_UNIT =
            Pattern.compile("(?iu)[,(]\\s*(ед\\.?|единиц|чел\\.?|человек|шт\\.?|штук)\\s*\\)?");
    private static final Pattern SHARE =
            Pattern.compile("(?iu)^\\s*(?:\\d+[.)]\\s*)?(?:доля|удельный вес|уровень|охват).*");

    private final Table table;
    private final TableLayout layout;
    private final List<Integer> expectedYears;
    private final List<PlannedTarget> targets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param expectedYears years for which the annex and the order speak, as far as they say */
    IndicatorTable(Table table, TableLayout layout, List<Integer> expectedYears) {
        this.table = table;
        this.layout = layout;
        this.expectedYears = expectedYears;
    }

    void read(int from) {
        for (var row : table.rows().subList(from, table.rows().size())) {
            var cells = layout.cells(row);
            var indicator = cells.text(ColumnRole.INDICATOR);
            if (!indicator.isEmpty()
                    && !layout.isRepeatedBy(row)
                    && !RowNumber.of(indicator).isPresent()) {
                readRow(row, indicator, cells.text(ColumnRole.UNIT));
            }
        }
        boolean contradicts = targets.stream()
                .flatMap(target -> target.attention().stream())
                .anyMatch(attention -> attention.code().equals("YEAR_CONTRADICTION"));
        if (contradicts) {
            findings.add(Finding.warning(
                    "TARGET_YEAR_CONTRADICTION",
                    "Таблица " + table.number() + ": год в заголовке столбца не совпадает с годом приказа ("
                            + expected()
                            + "). Целевые значения взяты с годом столбца; проверьте их и исправьте, если это описка."));
        }
    }

    private void readRow(Row row, String indicator, String unitCell) {
        for (var cell : row.filled()) {
            var column = layout.columnOf(cell);
            if (column == null || column.role() != ColumnRole.VALUE) {
                continue;
            }
            var planned = PlannedValue.ofCell(cell.text());
            if (planned.isEmpty()) {
                findings.add(Finding.warning(
                        "TARGET_NOT_A_NUMBER",
                        "Таблица " + table.number() + ", строка " + row.number() + ": «" + cell.text()
                                + "» — не число. Целевое значение показателя «" + indicator + "» впишите вручную."));
                continue;
            }
            targets.add(target(indicator, unitCell, planned.get(), column));
        }
    }

    private PlannedTarget target(String indicator, String unitCell, PlannedValue planned, TableLayout.Column column) {
        List<Attention> attention = new ArrayList<>();
        var year = column.year();
        boolean single =
                layout.columns().stream().filter(other -> other.year() != null).count() == 1;
        if (year == null) {
            year = expectedYears.isEmpty() ? null : expectedYears.getLast();
            attention.add(
                    year == null
                            ? new Attention("NO_YEAR", "Не сказано, на какой год это значение. Укажите год.")
                            : new Attention(
                                    "YEAR_INFERRED", "Год " + year + " взят из заголовка приказа. Проверьте его."));
        } else if (single && !expectedYears.isEmpty() && !expectedYears.contains(year)) {
            attention.add(new Attention(
                    "YEAR_CONTRADICTION",
                    "В заголовке столбца — «" + column.title() + "», а в приказе и названии приложения — " + expected()
                            + ". Проверьте год."));
        }
        var written = writtenUnit(indicator, unitCell, planned);
        boolean inferred = written == null && SHARE.matcher(indicator).matches();
        return new PlannedTarget(
                indicator,
                IndicatorCodes.codeOf(indicator),
                planned.value(),
                inferred ? "%" : written,
                year,
                null,
                planned.comparison(),
                null,
                column.year() == null ? null : column.title(),
                inferred ? Boolean.TRUE : null,
                attention);
    }

    private static @Nullable String writtenUnit(String indicator, String unitCell, PlannedValue planned) {
        if (!unitCell.isEmpty()) {
            return unitCell.toLowerCase(Locale.ROOT).startsWith("процент") ? "%" : unitCell;
        }
        if (planned.unit() != null) {
            return planned.unit();
        }
        if (indicator.contains("%") || indicator.toLowerCase(Locale.ROOT).contains("процент")) {
            return "%";
        }
        var count = COUNT_UNIT.matcher(indicator);
        return count.find() ? count.group(1) : null;
    }

    private String expected() {
        return String.join("/", expectedYears.stream().map(String::valueOf).toList());
    }

    List<PlannedTarget> targets() {
        return targets;
    }

    List<Finding> findings() {
        return findings;
    }
}
