package ru.estafeta.roadmap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.ActivityStatus;
import ru.estafeta.roadmap.roadmap.ActivityView;

/**
 * The roadmap to sort and filter: its rows with section, days and state, one row each; planned values on a second sheet.
 * Every text is a text, never a formula, whatever it begins with.
 */
final class ExcelRoadmap {

    private static final Map<ActivityStatus, String> STATES = Map.of(
            ActivityStatus.NOT_STARTED, "Не начато",
            ActivityStatus.IN_PROGRESS, "В работе",
            ActivityStatus.DONE, "Выполнено",
            ActivityStatus.OVERDUE, "Просрочено",
            ActivityStatus.NO_SCHEDULE, "Нет графика",
            ActivityStatus.UNREAD, "Срок не прочитан");
    private static final String DAY = "dd.mm.yyyy";
    private static final int SECTION_WIDTH = 30;
    private static final int DAY_WIDTH = 13;
    private static final int STATE_WIDTH = 18;
    private static final double LINE_HEIGHT = 15;
    /** Excel's rows are 409 points high at most. */
    private static final int MOST_LINES = 27;
    /** Words do not fill their lines to the end. */
    private static final double SPARE = 1.15;

    private static final int TITLE_ROW = 0;
    private static final int HEADER_ROW = 2;

    private final PrintedRoadmap roadmap;

    private ExcelRoadmap(PrintedRoadmap roadmap) {
        this.roadmap = roadmap;
    }

    static byte[] of(PrintedRoadmap roadmap) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var excel = new ExcelRoadmap(roadmap);
            excel.activities(workbook.newWorksheet("Дорожная карта"));
            if (!roadmap.targets().isEmpty()) {
                excel.targets(workbook.newWorksheet("Показатели"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void activities(Worksheet sheet) {
        sheet.value(TITLE_ROW, 0, roadmap.title());
        sheet.style(TITLE_ROW, 0).bold().fontSize(14).set();
        int column = 0;
        header(sheet, column++, "Раздел", SECTION_WIDTH);
        for (var each : roadmap.columns()) {
            header(sheet, column++, each.name(), each.width());
        }
        header(sheet, column++, "Начало", DAY_WIDTH);
        header(sheet, column++, "Крайний день", DAY_WIDTH);
        header(sheet, column++, "Состояние", STATE_WIDTH);
        header(sheet, column++, "Выполнено", DAY_WIDTH);
        header(sheet, column, "Чем подтверждается", SECTION_WIDTH);
        int row = HEADER_ROW;
        for (var activity : roadmap.rows()) {
            row++;
            write(sheet, row, activity);
            sheet.rowHeight(row, LINE_HEIGHT * lines(activity));
        }
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.range(HEADER_ROW + 1, 0, Math.max(row, HEADER_ROW + 1), column)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.setAutoFilter(HEADER_ROW, 0, Math.max(row, HEADER_ROW), column);
        sheet.freezePane(0, HEADER_ROW + 1);
    }

    /** Lines of the tallest cell, by its width in characters: not every program fits rows to wrapped text by itself. */
    private int lines(ActivityView activity) {
        int lines = lines(String.join(" · ", PrintedRoadmap.headings(activity)), SECTION_WIDTH);
        for (var column : roadmap.columns()) {
            lines = Math.max(lines, lines(column.of(activity), column.width()));
        }
        return Math.min(lines, MOST_LINES);
    }

    private static int lines(String text, double width) {
        return 1 + (int) (text.length() * SPARE / width);
    }

    private void write(Worksheet sheet, int row, ActivityView activity) {
        int column = 0;
        sheet.value(row, column++, String.join(" · ", PrintedRoadmap.headings(activity)));
        for (var each : roadmap.columns()) {
            sheet.value(row, column++, each.of(activity));
        }
        day(sheet, row, column++, activity.startsOn());
        day(sheet, row, column++, activity.dueOn());
        sheet.value(row, column++, STATES.getOrDefault(activity.status(), ""));
        var done = activity.done();
        day(sheet, row, column++, done == null ? null : done.on());
        sheet.value(row, column, done == null || done.comment() == null ? "" : done.comment());
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        }
    }

    private void targets(Worksheet sheet) {
        header(sheet, 0, "Показатель", 80);
        header(sheet, 1, "Год", DAY_WIDTH);
        header(sheet, 2, "План", DAY_WIDTH);
        header(sheet, 3, "Единица", DAY_WIDTH);
        int row = HEADER_ROW;
        for (var target : roadmap.targets()) {
            row++;
            sheet.value(row, 0, target.indicator());
            if (target.year() != null) {
                sheet.value(row, 1, target.year());
            }
            sheet.value(row, 2, target.value());
            sheet.value(row, 3, target.unit() == null ? "" : target.unit());
            sheet.style(row, 0).wrapText(true).set();
        }
        sheet.freezePane(0, HEADER_ROW + 1);
    }

    private static void header(Worksheet sheet, int column, String name, double width) {
        sheet.value(HEADER_ROW, column, name);
        sheet.width(column, width);
        sheet.style(HEADER_ROW, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
