package ru.estafeta.participants.erasure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import ru.estafeta.participants.calendar.Days;

/**
 * The act about the destruction of personal data with what the order № 179 of 28.10.2022 asks for: operator, whose data,
 * which, in what system, how, why and when, by whom.
 *
 * @param destroyed kinds of data that were there
 */
record ActOfErasure(
        int number,
        String operator,
        String address,
        String subject,
        List<String> destroyed,
        ErasureBasis basis,
        LocalDate day,
        String by) {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;

    byte[] docx() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Оператор", operator + (address.isEmpty() ? "" : ", " + address));
        rows.put("Субъект персональных данных", subject);
        rows.put("Категории уничтоженных данных", String.join("; ", destroyed));
        rows.put("Информационная система", "«Эстафета», реестр участников программы наставничества");
        rows.put("Способ", "удаление записей из базы данных, обезличивание записи участника");
        rows.put("Причина", basis.inWords());
        rows.put("Дата уничтожения", Days.written(day));
        rows.put("Уничтожил", by);
        try (var document = new XWPFDocument()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            write(title.createRun(), "Акт № " + number + " об уничтожении персональных данных", true);
            for (var row : rows.entrySet()) {
                var paragraph = document.createParagraph();
                write(paragraph.createRun(), row.getKey() + ": ", true);
                write(paragraph.createRun(), row.getValue() + ".", false);
            }
            write(
                    document.createParagraph().createRun(),
                    "К акту приложена выгрузка из журнала регистрации событий. Акт и выгрузка хранятся три года.",
                    false);
            write(document.createParagraph().createRun(), "Подпись: ____________________", false);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFRun run, String text, boolean bold) {
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
    }
}
