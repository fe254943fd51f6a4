package ru.estafeta.participants.base;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.ColumnNames;
import ru.estafeta.participants.importing.reading.Layout;

/** A base in its official form: headings in their order, a line for each participant. */
record BaseTable(Layout layout, String title, List<BaseRow> rows) {

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

    List<Column> columns() {
        return layout == Layout.MENTEES ? MENTEES : MENTORS;
    }

    List<String> headings() {
        return columns().stream()
                .map(column -> ColumnNames.KNOWN.heading(layout, column))
                .toList();
    }

    /** @param number of the line, from 1 */
    String text(int number, Column column) {
        var row = rows.get(number - 1);
        return switch (column) {
            case NUMBER -> Integer.toString(number);
            case BIRTH -> Integer.toString(row.birthYear());
            default -> cell(row, column);
        };
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
