package ru.estafeta.monitoring.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.figure.IndicatorValue;

/** Writes figures as CSV. */
final class CsvWriter {

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;
    private static final CSVFormat EXCEL =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final boolean forExcel;
    private final Map<String, String> indicatorNames;

    CsvWriter(boolean forExcel, Map<String, String> indicatorNames) {
        this.forExcel = forExcel;
        this.indicatorNames = indicatorNames;
    }

    byte[] write(List<IndicatorValue> values) {
        var text = new StringBuilder(forExcel ? BYTE_ORDER_MARK : "");
        try (var printer = new CSVPrinter(text, forExcel ? EXCEL : RFC_4180)) {
            printer.printRecord(
                    Arrays.stream(ValueColumn.values()).map(forExcel ? ValueColumn::heading : ValueColumn::field));
            for (var value : values) {
                printer.printRecord(Arrays.stream(ValueColumn.values())
                        .map(column -> written(column.of(value, indicatorNames)))
                        .toList());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> forExcel ? number.toPlainString().replace('.', ',') : number.toPlainString();
            case Boolean yes when forExcel -> yes ? "да" : "нет";
            case String words when forExcel -> harmless(words);
            default -> value;
        };
    }

    /** A name that begins like a formula would run as one in a spreadsheet. */
    private static String harmless(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
