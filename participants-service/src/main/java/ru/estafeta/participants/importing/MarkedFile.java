package ru.estafeta.participants.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.estafeta.participants.importing.reading.Header;

/** Rows that wait for a correction, as a table that can be put right in Excel and given back. */
final class MarkedFile {

    private static final String WRONG = "FFC7CE";
    private static final String WHAT_TO_DO = "Что исправить";
    private static final int WIDTH = 22;
    private static final int WIDE = 70;

    private MarkedFile() {}

    static byte[] of(PeopleImport one, List<DoubtfulRow> rows) {
        var header = Objects.requireNonNull(one.header());
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var sheet = workbook.newWorksheet("Исправить");
            int last = header.headings().size();
            for (int i = 0; i < last; i++) {
                sheet.value(0, i, header.headings().get(i));
                sheet.width(i, WIDTH);
            }
            sheet.value(0, last, WHAT_TO_DO);
            sheet.width(last, WIDE);
            sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i), header);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int at, DoubtfulRow row, Header header) {
        var line = row.asLine();
        for (int i = 0; i < header.headings().size(); i++) {
            var field = header.columns().get(i);
            var typed = field == null ? null : row.corrections().get(field);
            sheet.value(at, i, typed == null ? line.cell(i) : typed);
            var error =
                    row.errors().stream().filter(one -> one.field() == field).findFirst();
            if (error.isPresent()) {
                sheet.style(at, i).fillColor(WRONG).set();
                sheet.comment(at, i, error.get().message());
            }
        }
        sheet.value(
                at,
                header.headings().size(),
                row.errors().stream()
                        .map(error -> error.column() + ": " + error.message())
                        .collect(Collectors.joining("\n")));
        sheet.style(at, header.headings().size()).wrapText(true).set();
    }
}
