package ru.estafeta.stand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
    private static final String[] GIVEN = {
        "Семён", "Анна", "Пётр", "Вера", "Илья", "Нина", "Лев", "Зоя", "Глеб", "Ася", "Егор", "Мария", "Тимур", "Ольга",
        "Роман", "Дарья", "Марк", "Алина", "Артём", "Кира", "Денис", "Ева", "Захар", "Лидия", "Фёдор", "Полина",
        "Кирилл"
    };
    private static final String[] PATRONYMIC = {
        "Петрович",
        "Ильич",
        "Львович",
        "Глебович",
        "Семёнович",
        "Егорович",
        "Романович",
        "Маркович",
        "Артёмович",
        "Денисович",
        "Захарович",
        "Фёдорович",
        "Кириллович"
    };
    private static final LocalDate OLDEST = LocalDate.of(2009, 1, 1);
    private static final int DAYS = 2_550;
    /** Neighbours in the file are born far from each other. */
    private static final long STRIDE = 7_919;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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
            givenName(number),
            patronymic(number),
            DAY.format(born(number)),
            "школьник",
            (5 + number % 6) + "А",
            "p" + number + "@example.org",
            "+7 900 %03d-%02d-%02d".formatted(number / 10_000 % 1_000, number / 100 % 100, number % 100),
            family + " Вера Павловна",
            "+7 901 %03d-%02d-%02d".formatted(number / 10_000 % 1_000, number / 100 % 100, number % 100),
            ""
        };
    }

    static LocalDate born(int number) {
        return OLDEST.plusDays(number * STRIDE % DAYS);
    }

    static String givenName(int number) {
        return GIVEN[number % GIVEN.length];
    }

    static String patronymic(int number) {
        return PATRONYMIC[number % PATRONYMIC.length];
    }

    static String encodedName(int number) {
        return URLEncoder.encode(familyName(number) + " " + givenName(number), StandardCharsets.UTF_8);
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
