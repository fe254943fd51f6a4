package ru.estafeta.participants.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.ColumnNames;
import ru.estafeta.participants.importing.reading.Layout;

/** A base as a workbook: headings of the official form in their order, ready for a landscape page. */
final class BaseWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<Column> MENTEES = List.of(
            Column.NUMBER,
            Column.FULL_NAME,
            Column.CONTACTS,
            Column.BIRTH,
            Column.REQUEST,
            Column.ENTERED_ON,
            Column.COUNTERPART,
            Column.FORM,
            Column.COUNTERPART_PLACE,
            Column.FINISHED_ON,
            Column.RESULTS,
            Column.LINK,
            Column.MARK);
    private static final List<Column> MENTORS = List.of(
            Column.NUMBER,
            Column.FULL_NAME,
            Column.CONTACTS,
            Column.PLACE,
            Column.COMPETENCIES,
            Column.ACHIEVEMENTS,
            Column.INTERESTS,
            Column.PREFERRED_AGE,
            Column.TIME,
            Column.ENTERED_ON,
            Column.COUNTERPART,
            Column.FORM,
            Column.COUNTERPART_PLACE,
            Column.FINISHED_ON,
            Column.RESULTS,
            Column.LINK);
    private static final int NARROW = 6;
    private static final int WIDTH = 20;

    private BaseWorkbook() {}

    static byte[] of(Layout layout, String title, List<BaseRow> rows) {
        var columns = layout == Layout.MENTEES ? MENTEES : MENTORS;
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var sheet = workbook.newWorksheet("База");
            sheet.value(0, 0, title);
            sheet.style(0, 0).bold().set();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(1, i, ColumnNames.KNOWN.heading(layout, columns.get(i)));
                sheet.value(2, i, i + 1);
                sheet.width(i, i == 0 ? NARROW : WIDTH);
            }
            int last = columns.size() - 1;
            sheet.range(1, 0, 2, last)
                    .style()
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .borderStyle("thin")
                    .set();
            for (int row = 0; row < rows.size(); row++) {
                for (int i = 0; i <= last; i++) {
                    if (columns.get(i) == Column.NUMBER) {
                        sheet.value(row + 3, i, row + 1);
                    } else if (columns.get(i) == Column.BIRTH) {
                        sheet.value(row + 3, i, rows.get(row).birthYear());
                    } else {
                        sheet.value(row + 3, i, cell(rows.get(row), columns.get(i)));
                    }
                }
                sheet.range(row + 3, 0, row + 3, last)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle("thin")
                        .set();
            }
            sheet.freezePane(2, 3);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(1, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String cell(BaseRow row, Column column) {
        return switch (column) {
            case FULL_NAME -> row.name();
            case CONTACTS -> contacts(row);
            case PLACE -> row.note(column).isEmpty() ? row.place() : row.note(column);
            case ENTERED_ON -> day(row.enteredOn());
            case COUNTERPART -> Objects.requireNonNullElse(row.others(), row.note(column));
            case COUNTERPART_PLACE -> Objects.requireNonNullElse(row.othersPlace(), row.note(column));
            case FORM -> ColumnNames.KNOWN.choice("form", row.form().name());
            case FINISHED_ON -> day(row.finishedOn());
            case RESULTS ->
                row.note(column).isEmpty() ? Objects.requireNonNullElse(row.results(), "") : row.note(column);
            case MARK -> row.note(column).isEmpty() && row.completed() ? "пройдена" : row.note(column);
            default -> row.note(column);
        };
    }

    private static String contacts(BaseRow row) {
        var contacts = row.contacts();
        return Stream.of(contacts.guardian(), contacts.guardianPhone(), contacts.phone(), contacts.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
