package ru.estafeta.participants.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.estafeta.participants.importing.reading.Column;
import ru.estafeta.participants.importing.reading.ColumnNames;
import ru.estafeta.participants.importing.reading.Layout;

/**
 * Our own table for people: the first row, hidden, has codes, so that headings may be reworded; words of a fixed set are
 * chosen from lists.
 */
final class ImportTemplate {

    private static final int ROWS_WITH_LISTS = 2_000;
    private static final int WIDTH = 20;
    private static final String REQUIRED_FILL = "FFF2CC";
    private static final List<Column> REQUIRED = List.of(Column.FAMILY_NAME, Column.GIVEN_NAME, Column.BIRTH);
    /** Column and what to write in it. */
    private static final Map<Column, String> HINTS = hints();

    private static final Map<Column, String> LISTS = Map.of(
            Column.KIND, "kind",
            Column.ROLE, "role",
            Column.FORM, "form",
            Column.CONSENT_SIGNED_BY, "signer");

    private ImportTemplate() {}

    /** @param withSnils whether insurance numbers are taken here */
    static byte[] workbook(boolean withSnils) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var people = workbook.newWorksheet("Участники");
            var lists = workbook.newWorksheet("Списки");
            var columns = HINTS.keySet().stream()
                    .filter(column -> withSnils || column != Column.SNILS)
                    .toList();
            for (int i = 0; i < columns.size(); i++) {
                column(people, lists, i, columns.get(i));
            }
            people.hideRow(0);
            people.freezePane(0, 2);
            lists.value(0, columns.size() + 1, "Списки для столбцов листа «Участники». Не удаляйте этот лист.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void column(Worksheet people, Worksheet lists, int at, Column column) {
        people.value(0, at, column.name().toLowerCase(Locale.ROOT));
        people.value(1, at, ColumnNames.KNOWN.heading(Layout.PEOPLE, column));
        people.comment(1, at, HINTS.get(column));
        people.width(at, WIDTH);
        var style = people.style(1, at).bold().wrapText(true);
        (REQUIRED.contains(column) ? style.fillColor(REQUIRED_FILL) : style).set();
        var list = LISTS.get(column);
        if (list != null) {
            var words = ColumnNames.KNOWN.choices(list);
            for (int i = 0; i < words.size(); i++) {
                lists.value(i, at, words.get(i));
            }
            people.range(2, at, ROWS_WITH_LISTS, at)
                    .validateWithList(lists.range(0, at, words.size() - 1, at))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorTitle("Выберите из списка")
                    .error("Такого слова в списке нет.");
        }
    }

    private static Map<Column, String> hints() {
        var hints = new LinkedHashMap<Column, String>();
        hints.put(Column.ORGANISATION, "Название школы, ИНН или код ОО-1. Пусто – организация, которая загружает");
        hints.put(Column.FAMILY_NAME, "Обязательно");
        hints.put(Column.GIVEN_NAME, "Обязательно");
        hints.put(Column.PATRONYMIC, "Если есть");
        hints.put(Column.BIRTH, "Обязательно: 17.03.2012 или только год, 2012");
        hints.put(
                Column.SNILS,
                "Не обязательно: помогает не завести человека дважды. Столбец текстовый, чтобы не пропали нули в начале");
        hints.put(Column.KIND, "Школьник, педагог, студент или специалист. Пусто – следует из формы или класса");
        hints.put(Column.CLASS_NAME, "Класс, курс или группа, например 8Б");
        hints.put(Column.EMAIL, "Для ссылок на анкеты и согласия");
        hints.put(Column.PHONE, "Например, +7 900 123-45-67");
        hints.put(Column.GUARDIAN, "Фамилия, имя, отчество законного представителя, если участнику нет 18");
        hints.put(Column.GUARDIAN_PHONE, "Телефон законного представителя");
        hints.put(Column.TEACHING_SINCE, "Для педагога: с какого месяца преподаёт, например 09.2024");
        hints.put(Column.JOB, "Должность педагога или специалиста");
        hints.put(Column.EMPLOYER, "Для специалиста: партнёр из раздела «Организации»");
        hints.put(Column.ROLE, "Наставник или наставляемый. Пусто – только в реестр");
        hints.put(Column.FORM, "Форма наставничества, если указана роль");
        hints.put(Column.ENTERED_ON, "День вхождения в программу. Пусто – день, когда появится согласие");
        hints.put(Column.CONSENT_SIGNED_ON, "День подписи согласия на обработку данных, если оно уже есть на бумаге");
        hints.put(Column.CONSENT_SIGNED_BY, "До 14 лет представитель, с 14 до 17 оба, с 18 сам. Пусто – по возрасту");
        return hints;
    }
}
