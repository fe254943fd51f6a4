package ru.estafeta.participants.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as people make them. */
public final class Tables {

    public static final List<String> MENTEES = List.of(
            "№",
            "ФИО наставляемого",
            "Контактные данные для связи (данные представителя)",
            "Год рождения наставляемого",
            "Основной запрос наставляемого",
            "Дата вхождения в программу",
            "ФИО наставника",
            "Форма наставничества",
            "Место работы/учёбы наставника",
            "Дата завершения программы",
            "Результаты программы",
            "Ссылка на кейс/отзыв наставляемого, размещённые на сайте организации",
            "Отметка о прохождении программы");
    public static final List<String> MENTORS = List.of(
            "№",
            "ФИО наставника",
            "Контактные данные для связи",
            "Место работы/учёбы наставника",
            "Основные компетенции наставника",
            "Важные для программы достижения наставника",
            "Интересы наставника",
            "Желаемый возраст наставляемых",
            "Ресурс времени на программу наставничества",
            "Дата вхождения в программу",
            "ФИО наставляемого (наставляемых)",
            "Форма наставничества",
            "Место работы/учёбы наставляемого",
            "Дата завершения программы",
            "Результаты программы",
            "Ссылка на кейс/отзыв наставника, размещённые на сайте организации");

    /** A cell that is a formula. */
    public record Formula(String text) {}

    private Tables() {}

    /** Numbers stay numbers and dates become cells with a date format, as Excel would have them. */
    public static byte[] workbook(List<List<?>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Лист1");
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    write(sheet, i, j, rows.get(i).get(j));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Path file(byte[] content) {
        try {
            var file = Files.createTempFile("table", ".bin");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.MM.yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Formula formula -> sheet.formula(row, column, formula.text());
            default -> sheet.value(row, column, cell.toString());
        }
    }
}
