package ru.estafeta.roadmap.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PdfOfWordTest {

    @Test
    void whatStandsOnLinesOfItsOwnInWordDoesSoInThePdf() throws IOException {
        var text =
                textOf(word -> Lines.write(word.createParagraph().createRun(), "встреча-знакомство;\nпробная встреча"));

        assertThat(text.lines().map(String::strip)).containsSubsequence("встреча-знакомство;", "пробная встреча");
    }

    @Test
    void whatStandsAboveAndBelowEveryPageOfATemplateDoesSoInThePdf() throws IOException {
        var text = textOf(word -> {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("МБОУ «Лицей»");
            word.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Исполнитель: отдел");
            var first = word.createParagraph().createRun();
            first.setText("первая");
            word.createParagraph().setPageBreak(true);
        });

        assertThat(text).contains("МБОУ «Лицей»", "Исполнитель: отдел", "первая");
    }

    private static String textOf(Consumer<XWPFDocument> content) throws IOException {
        try (var word = new XWPFDocument();
                var docx = new ByteArrayOutputStream()) {
            word.getDocument().getBody().addNewSectPr();
            content.accept(word);
            word.write(docx);
            try (var pdf = Loader.loadPDF(PdfOfWord.of(docx.toByteArray(), "Проверка"))) {
                return new PDFTextStripper().getText(pdf);
            }
        }
    }
}
