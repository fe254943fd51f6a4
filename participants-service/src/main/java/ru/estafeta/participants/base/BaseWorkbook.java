package ru.estafeta.participants.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.estafeta.participants.importing.reading.Column;

/** A base as a workbook, ready for a landscape page. */
final class BaseWorkbook {

    private static final int NARROW = 6;
    private static final int WIDTH = 20;
    private static final int ABOVE = 3;

    private BaseWorkbook() {}

    static byte[] of(BaseTable base) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var sheet = workbook.newWorksheet("База");
            int last = base.columns().size() - 1;
            writeHead(sheet, base, last);
            for (int number = 1; number <= base.rows().size(); number++) {
                int line = number + ABOVE - 1;
                for (int i = 0; i <= last; i++) {
                    var column = base.columns().get(i);
                    var text = base.text(number, column);
                    if (column == Column.NUMBER || column == Column.BIRTH) {
                        sheet.value(line, i, Integer.parseInt(text));
                    } else {
                        sheet.value(line, i, text);
                    }
                }
                sheet.range(line, 0, line, last)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle("thin")
                        .set();
            }
            sheet.freezePane(2, ABOVE);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(1, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void writeHead(Worksheet sheet, BaseTable base, int last) {
        sheet.value(0, 0, base.title());
        sheet.style(0, 0).bold().set();
        for (int i = 0; i <= last; i++) {
            sheet.value(1, i, base.headings().get(i));
            sheet.value(2, i, i + 1);
            sheet.width(i, i == 0 ? NARROW : WIDTH);
        }
        sheet.range(1, 0, 2, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .borderStyle("thin")
                .set();
    }
}
