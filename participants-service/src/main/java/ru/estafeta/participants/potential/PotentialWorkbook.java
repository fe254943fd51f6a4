package ru.estafeta.participants.potential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;

/** Potential mentors as a workbook, ready for a landscape page. */
final class PotentialWorkbook {

    private static final List<String> HEADINGS = List.of(
            "№",
            "ФИО",
            "Подбаза",
            "Возраст",
            "Класс или группа",
            "Педагогический стаж с",
            "Окончил школу",
            "Место работы",
            "Организация",
            "Готов стать наставником с");
    private static final int NARROW = 8;
    private static final int WIDTH = 22;

    private PotentialWorkbook() {}

    static byte[] of(String title, List<PotentialMentorView> mentors) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Estafeta", "1.0")) {
            var sheet = workbook.newWorksheet("Потенциальные наставники");
            sheet.value(0, 0, title);
            sheet.style(0, 0).bold().set();
            for (int i = 0; i < HEADINGS.size(); i++) {
                sheet.value(1, i, HEADINGS.get(i));
                sheet.width(i, i == 0 ? NARROW : WIDTH);
            }
            sheet.range(1, 0, 1, HEADINGS.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            for (int i = 0; i < mentors.size(); i++) {
                var mentor = mentors.get(i);
                int line = i + 2;
                sheet.value(line, 0, i + 1);
                sheet.value(line, 1, mentor.name());
                sheet.value(line, 2, mentor.subBase().words());
                sheet.value(line, 3, mentor.age());
                sheet.value(line, 4, mentor.className());
                sheet.value(line, 5, mentor.teachingSince());
                sheet.value(line, 6, written(mentor.graduatedOn()));
                sheet.value(line, 7, mentor.employerName());
                sheet.value(line, 8, mentor.organisationName());
                sheet.value(line, 9, written(mentor.readySince()));
            }
            sheet.freezePane(2, 2);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : Days.written(day);
    }
}
