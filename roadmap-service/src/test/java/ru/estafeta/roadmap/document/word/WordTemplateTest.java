package ru.estafeta.roadmap.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.roadmap.document.word.DocumentKind.AMENDING_ORDER;
import static ru.estafeta.roadmap.document.word.DocumentKind.ROADMAP;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WordTemplateTest {

    private static Content text(String words) {
        return new Content.Text(words);
    }

    @Test
    void aTagIsFilledWhereverItStandsAndHoweverWordHasCutIt() throws IOException {
        var docx = Templates.with(document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{организация}}");
            var cut = document.createParagraph();
            List.of("О карте «{", "{назв", "ание}", "}»")
                    .forEach(part -> cut.createRun().setText(part));
            document.createTable(1, 1).getRow(0).getCell(0).setText("ещё раз {{ название }}");
        });

        assertThat(textOf(new WordTemplate(ROADMAP, docx)
                        .fill(Map.of("название", text("Дорожная карта"), "организация", text("Лицей № 1")))))
                .contains("О карте «Дорожная карта»", "ещё раз Дорожная карта", "Лицей № 1")
                .doesNotContain("{");
    }

    @Test
    void whatIsPutInIsNotReadAsATag() throws IOException {
        var filled = new WordTemplate(ROADMAP, Templates.of("{{название}}", "{{организация}}"))
                .fill(Map.of("название", text("{{организация}} & <w:p/>"), "организация", text("Лицей")));

        assertThat(textOf(filled)).contains("{{организация}} & <w:p/>", "Лицей");
    }

    @Test
    void paragraphsOfABlockLookLikeItsTag() throws IOException {
        var docx = Templates.with(document -> {
            var place = document.createParagraph();
            place.setAlignment(ParagraphAlignment.BOTH);
            place.setFirstLineIndent(700);
            var run = place.createRun();
            run.setItalic(true);
            run.setText("{{изменения}}");
            document.createParagraph().createRun().setText("Контроль");
        });
        var filled = new WordTemplate(AMENDING_ORDER, docx).fill(Map.of("изменения", new Content.Block(place -> {
            place.paragraph("1.1. Первое.");
            place.paragraph("1.2. Второе.");
        })));

        try (var word = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("1.1. Первое.", "1.2. Второе.", "Контроль");
            assertThat(word.getParagraphs().subList(0, 2))
                    .allMatch(one -> one.getAlignment() == ParagraphAlignment.BOTH && one.getFirstLineIndent() == 700)
                    .allMatch(one -> one.getRuns().getFirst().isItalic());
        }
    }

    @Test
    void aTableIsAsWideAsThePageOfItsTemplate() throws IOException {
        var filled = WordTemplate.builtIn(ROADMAP)
                .fill(Map.of(
                        "таблица_мероприятий",
                        new Content.Block(place -> place.table(List.of("№", "Мероприятие"), List.of(1.0, 3.0)))));

        try (var word = new XWPFDocument(new ByteArrayInputStream(filled))) {
            var grid = word.getTables().getFirst().getCTTbl().getTblGrid();
            double across = (297 - 20 - 10) * 56.7;
            assertThat(((Number) grid.getGridColArray(0).getW()).doubleValue()).isCloseTo(across / 4, within(1));
            assertThat(((Number) grid.getGridColArray(1).getW()).doubleValue()).isCloseTo(across * 3 / 4, within(1));
        }
    }

    private static Offset<Double> within(double twips) {
        return Offset.offset(twips);
    }

    private static String textOf(byte[] docx) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
