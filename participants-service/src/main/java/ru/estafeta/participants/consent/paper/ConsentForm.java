package ru.estafeta.participants.consent.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.ConsentText;
import ru.estafeta.participants.consent.Signer;
import ru.estafeta.participants.word.WordFile;

/**
 * A consent to be printed and signed: the text in force, filled in, between those who sign (152-ФЗ art. 9 p. 4 asks for
 * their documents and addresses, which are written by hand and kept nowhere) and their signatures.
 *
 * @param guardian as the card names him; none: written by hand
 * @param wording paragraphs of the text, filled in
 */
record ConsentForm(
        String participant,
        String shortName,
        @Nullable String guardian,
        Signer signer,
        ConsentText text,
        List<String> wording,
        @Nullable String contact) {

    static final int SIZE = 11;
    static final int MARGIN = 851;

    private static final int TITLE_SIZE = 13;
    private static final int SMALL = 9;
    private static final int WIDTH = 10204;
    private static final int SIGNATURE = 5000;

    private static final List<String> PUBLISHED =
            List.of("Имя и фамилия", "Класс и школа", "Фотографии", "Достижения", "Рассказ об участии и отзыв");
    private static final List<String> ANSWERS =
            List.of("Что разрешается публиковать", "Да", "Нет", "Условия и запреты");
    private static final String BOX = "☐\u00A0";

    /** On a new page, unless it is the first of its file. */
    void write(WordFile file, boolean first) {
        var title = file.title(text.title(), TITLE_SIZE);
        title.setPageBreak(!first);
        title.setSpacingAfter(80);
        parties(file);
        for (var line : wording) {
            int colon = line.indexOf(": ");
            close(colon < 0 ? file.paragraph(line) : file.named(line.substring(0, colon), line.substring(colon + 2)));
        }
        if (contact != null) {
            close(file.named("Связь с оператором", contact));
        }
        if (text.purpose() == ConsentPurpose.PUBLICATION) {
            publication(file);
        }
        signatures(file);
        close(file.paragraph(
                "Редакция " + text.version() + ", действует с " + Days.written(text.validFrom()) + ".", SMALL));
    }

    private void parties(WordFile file) {
        if (signer == Signer.GUARDIAN) {
            guardian(file, "Я, ");
            close(file.paragraph("Участник: " + participant + "."));
            document(file, "паспорт или свидетельство о рождении участника");
        } else {
            close(file.paragraph("Я, " + participant + ","));
            document(file, "паспорт");
            if (signer == Signer.BOTH) {
                guardian(file, "и я, ");
            }
        }
        close(file.paragraph(signer == Signer.BOTH ? "даём согласие:" : "даю согласие:"));
    }

    private void guardian(WordFile file, String opening) {
        if (guardian == null) {
            line(file, opening + "\t,");
            close(file.paragraph("законный представитель участника,"));
        } else {
            close(file.paragraph(opening + guardian + ", законный представитель участника,"));
        }
        document(file, "паспорт");
        line(file, "чем подтверждаются полномочия (свидетельство о рождении, акт об опеке): \t");
    }

    private void document(WordFile file, String name) {
        line(file, name + ": серия и номер, кем и когда выдан: \t");
        line(file, "\t");
        line(file, "адрес: \t");
    }

    /** What the person chooses himself, each kind of data by itself; nothing is ticked beforehand (art. 10.1). */
    private static void publication(WordFile file) {
        var table = file.table(PUBLISHED.size() + 1, ANSWERS.size());
        for (int column = 0; column < ANSWERS.size(); column++) {
            file.write(table.getRow(0).getCell(column), ANSWERS.get(column), true);
        }
        for (int row = 0; row < PUBLISHED.size(); row++) {
            var cells = table.getRow(row + 1);
            file.write(cells.getCell(0), PUBLISHED.get(row), false);
            file.write(cells.getCell(1), BOX, false);
            file.write(cells.getCell(2), BOX, false);
        }
        close(file.paragraph("Оператор может передавать эти данные (отметьте одно): " + BOX
                + "по сетям связи, в том числе через интернет; " + BOX
                + "только по своей внутренней сети, доступной его работникам; " + BOX + "не может."));
    }

    private void signatures(WordFile file) {
        if (signer != Signer.GUARDIAN) {
            signature(file, "Участник: ", shortName);
        }
        if (signer != Signer.SELF) {
            signature(file, "Законный представитель: ", guardian);
        }
    }

    /** Signature and name in full letters; the day stands below, so that no name is too long. */
    private static void signature(WordFile file, String whose, @Nullable String name) {
        var paragraph = file.paragraph(whose + "\t / " + (name == null ? "\t" : name) + " /");
        paragraph.setSpacingBefore(160);
        close(paragraph);
        WordFile.lines(paragraph, SIGNATURE, WIDTH - 200);
        close(file.paragraph("«____» ______________ 20___ г."));
    }

    private static void line(WordFile file, String text) {
        var paragraph = file.paragraph(text);
        paragraph.setSpacingBefore(60);
        close(paragraph);
        WordFile.lines(paragraph, text.endsWith(",") ? WIDTH - 100 : WIDTH);
    }

    private static void close(XWPFParagraph paragraph) {
        paragraph.setSpacingAfter(40);
    }
}
