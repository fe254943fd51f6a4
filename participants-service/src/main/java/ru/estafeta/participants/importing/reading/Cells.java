package ru.estafeta.participants.importing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.importing.file.Line;
import ru.estafeta.participants.person.Contacts;
import ru.estafeta.platform.problem.FieldError;
import ru.estafeta.platform.problem.Refusal;

/** The cells of one row, each read as what its column holds; whatever is wrong is kept, the first thing per cell. */
final class Cells {

    private static final int EARLIEST_YEAR = 2000;
    private static final Pattern NAME = Pattern.compile("(?U)\\s*\\p{L}[\\p{L}\\p{M} .'’()-]{0,99}");
    /** Where a rule of the register speaks of a field, the cell of this column is meant. */
    private static final Map<String, Column> FIELDS = Map.ofEntries(
            Map.entry("birthDate", Column.BIRTH),
            Map.entry("birthYear", Column.BIRTH),
            Map.entry("teachingSince", Column.TEACHING_SINCE),
            Map.entry("snils", Column.SNILS),
            Map.entry("employer", Column.EMPLOYER),
            Map.entry("person/employer", Column.EMPLOYER),
            Map.entry("form", Column.FORM),
            Map.entry("enteredOn", Column.ENTERED_ON),
            Map.entry("signedOn", Column.CONSENT_SIGNED_ON),
            Map.entry("signedBy", Column.CONSENT_SIGNED_BY),
            Map.entry("guardian", Column.GUARDIAN));

    private final Header header;
    private final Map<Column, Integer> at;
    private final Line line;
    private final Map<Column, String> corrections;
    private final CellErrors errors;
    private final LocalDate today;

    /** @param at where each column stands @param corrections what somebody typed in place of cells of this row */
    Cells(
            Header header,
            Map<Column, Integer> at,
            Line line,
            int row,
            Map<Column, String> corrections,
            LocalDate today) {
        this.header = header;
        this.at = at;
        this.line = line;
        this.corrections = corrections;
        this.errors = new CellErrors(header, row, line.number());
        this.today = today;
    }

    boolean has(Column column) {
        return at.containsKey(column);
    }

    @Nullable
    String text(Column column) {
        var corrected = corrections.get(column);
        if (corrected != null) {
            return corrected.isBlank() ? null : Words.squeeze(corrected);
        }
        var index = at.get(column);
        if (index == null) {
            return null;
        }
        if (line.isFormula(index)) {
            wrong(column, "FORMULA", "В ячейке формула. Скопируйте столбец и вставьте его как значения.");
            return null;
        }
        var cell = line.cell(index);
        return cell.isBlank() ? null : Words.squeeze(cell);
    }

    @Nullable
    String required(Column column) {
        var text = text(column);
        if (text == null && !errors.isAt(column)) {
            wrong(column, "REQUIRED", "Заполните: «" + header.heading(column) + "».");
        }
        return text;
    }

    @Nullable
    String upTo(int most, Column column) {
        var text = text(column);
        if (text != null && text.length() > most) {
            wrong(column, "TOO_LONG", "Не больше " + most + " знаков. Сократите.");
            return null;
        }
        return text;
    }

    @Nullable
    String name(Column column, boolean required) {
        var text = required ? required(column) : text(column);
        if (text == null) {
            return null;
        }
        var meant = Words.meantInRussian(text);
        if (meant != null) {
            errors.suggest(
                    column,
                    "LATIN_LETTERS",
                    "В слове «" + text + "» есть латинские буквы, похожие на русские. Напишите его русскими.",
                    meant);
            return null;
        }
        if (!NAME.matcher(text).matches()) {
            wrong(column, "NAME_SYMBOLS", "Здесь только имя: буквы, пробел и дефис. Уберите остальное.");
            return null;
        }
        return text;
    }

    @Nullable
    String phone(Column column) {
        var text = text(column);
        if (text != null && !Contacts.isPhone(text)) {
            wrong(column, "PHONE", "Это не телефон: «" + text + "». Напишите, например, +7 900 123-45-67.");
            return null;
        }
        return text;
    }

    /** A day that has happened. */
    @Nullable
    LocalDate past(Column column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var day = orElse(
                DateWording.date(text, today.getYear()), column, "DATE_UNREADABLE", unreadable(text, "01.09.2026"));
        if (day != null && day.isAfter(today)) {
            wrong(column, "DATE_IN_FUTURE", "Этот день ещё не наступил. Проверьте год.");
        } else if (day != null && day.getYear() < EARLIEST_YEAR) {
            wrong(column, "DATE_TOO_EARLY", "Слишком давний день. Проверьте год.");
        }
        return day;
    }

    /** A word of a list. */
    <E extends Enum<E>> @Nullable E word(String list, Class<E> type, Column column, String text, String what) {
        return orElse(
                ColumnNames.KNOWN.meaning(list, type, text),
                column,
                column.name() + "_UNKNOWN",
                what + ": «" + text + "». Напишите: " + choices(list) + ".");
    }

    <T> @Nullable T orElse(Optional<T> value, Column column, String code, String message) {
        return errors.orElse(value, column, code, message);
    }

    void wrong(Column column, String code, String message) {
        errors.add(column, code, message);
    }

    /** A rule of the register, which speaks of its own fields. */
    void obey(Runnable rule) {
        obeying(() -> {
            rule.run();
            return null;
        });
    }

    /** The same for one that answers with what it made of the cell; nothing where it is broken. */
    <T> @Nullable T obeying(Supplier<@Nullable T> rule) {
        try {
            return rule.get();
        } catch (Refusal broken) {
            if (broken.getParameters().get("errors") instanceof List<?> fields) {
                for (var field : fields) {
                    var error = (FieldError) field;
                    wrong(meant(error.pointer()), error.code(), error.detail());
                }
            }
            return null;
        }
    }

    static Column meant(String pointer) {
        return FIELDS.getOrDefault(pointer, Column.FULL_NAME);
    }

    boolean areRight() {
        return errors.areNone();
    }

    List<CellError> errors() {
        return errors.all();
    }

    static String unreadable(String text, String example) {
        return "Дата «" + text + "» не читается или её нет в календаре. Напишите, например, " + example + ".";
    }

    static String choices(String list) {
        return String.join(", ", ColumnNames.KNOWN.choices(list));
    }
}
