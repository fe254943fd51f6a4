package ru.estafeta.roadmap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PdfOfWordTest {

    @Test
    void whatStandsOnLinesOfItsOwnInWordDoesSoInThePdf() throws IOException {
        try (var word = new XWPFDocument();
                var docx = new ByteArrayOutputStream()) {
            WordPage.portrait(word);
            WordPage.paragraph(word, ParagraphAlignment.LEFT, "встреча-знакомство;\nпробная встреча", false);
            word.write(docx);
            try (var pdf = Loader.loadPDF(PdfOfWord.of(docx.toByteArray(), "Проверка"))) {
                assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
                        .containsSubsequence("встреча-знакомство;", "пробная встреча");
            }
        }
    }
}
