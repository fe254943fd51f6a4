package ru.estafeta.participants.importing.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import ru.estafeta.platform.problem.Refusal;

/** Reads the first visible sheet of a workbook as a stream. Formulas are told, never computed. */
final class Workbooks {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private Workbooks() {}

    static void read(Path path, Predicate<Line> reader) throws IOException {
        try (var workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                var line = line(each.next());
                if (!line.isBlank() && !reader.test(line)) {
                    return;
                }
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            var refusal = Refusal.rule(
                    "FILE_DAMAGED",
                    "file",
                    "Книга Excel повреждена: её лист не читается. Откройте таблицу и сохраните её заново.");
            refusal.addSuppressed(unreadable);
            throw refusal;
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        var formulas = new BitSet();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            if (cell != null && cell.getType() == CellType.FORMULA) {
                formulas.set(i);
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return new Line(row.getRowNum(), cells, formulas);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean() ? "да" : "нет";
            case FORMULA, ERROR, EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        var raw = cell.getRawValue();
        return raw.indexOf('.') < 0 && raw.indexOf('E') < 0
                ? raw
                : new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    /** A format that shows days or years: «dd.mm.yyyy», «d mmm yy», with a locale before it and text in quotes. */
    private static boolean isDate(@org.jspecify.annotations.Nullable String format) {
        if (format == null) {
            return false;
        }
        var bare = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return !bare.contains("#")
                && !bare.contains("0")
                && (bare.contains("y") || bare.contains("d") || bare.contains("г"));
    }
}
