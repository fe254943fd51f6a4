package ru.estafeta.roadmap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.estafeta.roadmap.obligation.ControlView;

/** A municipality's summary of progress: schools against what they are to do, as a workbook to be printed or sent on. */
final class ControlSummary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int HEADER = 2;
    private static final int FIXED = 5;
    private static final int NAME_WIDTH = 40;
    private static final int COLUMN_WIDTH = 18;

    private ControlSummary() {}

    static byte[] of(ControlView control, String organisation, LocalDate today) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            write(workbook.newWorksheet("Свод"), control, organisation, today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, ControlView control, String organisation, LocalDate today) {
        sheet.value(0, 0, "Ход работы школ: " + organisation + ", на " + DAY.format(today));
        sheet.style(0, 0).bold().set();
        var fixed = new String[] {"Школа", "Всего", "Выполнено", "Просрочено", "Дольше всего, раб. дней"};
        for (int column = 0; column < fixed.length; column++) {
            sheet.value(HEADER, column, fixed[column]);
            sheet.width(column, column == 0 ? NAME_WIDTH : COLUMN_WIDTH);
        }
        for (int i = 0; i < control.columns().size(); i++) {
            sheet.value(HEADER, FIXED + i, control.columns().get(i).title());
            sheet.width(FIXED + i, COLUMN_WIDTH);
        }
        sheet.range(HEADER, 0, HEADER, FIXED + control.columns().size())
                .style()
                .bold()
                .wrapText(true)
                .set();
        int row = HEADER;
        for (var line : control.rows()) {
            row++;
            sheet.value(row, 0, line.name());
            sheet.value(row, 1, line.total());
            sheet.value(row, 2, line.done());
            sheet.value(row, 3, line.late());
            sheet.value(row, 4, line.lateDays());
            for (var cell : line.cells()) {
                int column = FIXED + columnOf(control, cell);
                sheet.value(row, column, text(cell));
            }
        }
        sheet.freezePane(1, HEADER + 1);
    }

    private static int columnOf(ControlView control, ControlView.Cell cell) {
        for (int i = 0; i < control.columns().size(); i++) {
            if (control.columns().get(i).key().equals(cell.column())) {
                return i;
            }
        }
        throw new IllegalStateException("A cell without its column: " + cell.column());
    }

    private static String text(ControlView.Cell cell) {
        var share = cell.total() == 1
                ? (cell.done() == 1 ? "выполнено" : "не выполнено")
                : cell.done() + " из " + cell.total();
        return cell.late() == 0 ? share : share + ", просрочено на " + cell.lateDays() + " раб. дн.";
    }
}
