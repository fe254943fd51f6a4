package ru.estafeta.participants.erasure;

import java.time.LocalDate;
import java.util.List;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.word.WordFile;

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

    private static final int SIZE = 12;

    byte[] docx() {
        return WordFile.write(SIZE, document -> {
            document.title("Акт № " + number + " об уничтожении персональных данных", SIZE);
            document.named("Оператор", operator + (address.isEmpty() ? "." : ", " + address + "."));
            document.named("Субъект персональных данных", subject + ".");
            document.named("Категории уничтоженных данных", String.join("; ", destroyed) + ".");
            document.named("Информационная система", "«Эстафета», реестр участников программы наставничества.");
            document.named("Способ", "удаление записей из базы данных, обезличивание записи участника.");
            document.named("Причина", basis.inWords() + ".");
            document.named("Дата уничтожения", Days.written(day) + ".");
            document.named("Уничтожил", by + ".");
            document.paragraph(
                    "К акту приложена выгрузка из журнала регистрации событий. Акт и выгрузка хранятся три года.");
            document.paragraph("Подпись: ____________________");
        });
    }
}
