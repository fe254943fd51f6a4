package ru.estafeta.stand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;

/** A register of invented people as a workbook: names that no two share, twelve columns. */
final class LargeRegister {

    static final int ROWS = 400_000;
    static final List<String> HEADINGS = List.of(
            "Школа",
            "Фамилия",
            "Имя",
            "Отчество",
            "Дата рождения",
            "Кто это",
            "Класс",
            "Почта",
            "Телефон",
            "Представитель",
            "Телефон представителя",
            "Должность");

    private static final String[] SYLLABLES = {
        "ба", "ве", "го", "ду", "жи", "зо", "ка", "ле", "ми", "но", "пе", "ра", "со", "ту", "фе", "ха", "це", "ша"
    };
    private static final String[] GIVEN = {"Семён", "Анна", "Пётр", "Вера", "Илья", "Нина", "Лев", "Зоя", "Глеб", "Ася"
    };
    private static final String[] PATRONYMIC = {"Петрович", "Ильич", "Львович", "Глебович", "Семёнович"};

    private LargeRegister() {}

    static void write(Path file, int rows, List<UUID> schools) {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var sheet = workbook.newWorksheet("Участники");
            for (int i = 0; i < HEADINGS.size(); i++) {
                sheet.value(0, i, HEADINGS.get(i));
            }
            for (int row = 1; row <= rows; row++) {
                var cells = person(row, schools);
                for (int i = 0; i < cells.length; i++) {
                    sheet.value(row, i, cells[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String[] person(int number, List<UUID> schools) {
        var family = familyName(number);
        return new String[] {
            schools.get(number % schools.size()).toString(),
            family,
            GIVEN[number % GIVEN.length],
            PATRONYMIC[number % PATRONYMIC.length],
            "%02d.%02d.%d".formatted(1 + number % 28, 1 + number % 12, 2009 + number % 7),
            "школьник",
            (5 + number % 6) + "А",
            "p" + number + "@example.org",
            "+7 900 %03d-%02d-%02d".formatted(number / 10_000 % 1_000, number / 100 % 100, number % 100),
            family + " Вера Павловна",
            "+7 901 %03d-%02d-%02d".formatted(number / 10_000 % 1_000, number / 100 % 100, number % 100),
            ""
        };
    }

    static String encodedName(int number) {
        return URLEncoder.encode(familyName(number) + " " + GIVEN[number % GIVEN.length], StandardCharsets.UTF_8);
    }

    static String familyName(int number) {
        var name = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        name.append("нов");
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
