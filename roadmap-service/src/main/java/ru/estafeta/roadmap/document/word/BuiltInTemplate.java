package ru.estafeta.roadmap.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The template that stands where no organisation has put its own, in the layout that orders have (ГОСТ Р 7.0.97-2025). */
final class BuiltInTemplate {

    private static final int TEXT = 14;
    private static final int SMALL = 9;
    private static final int AROUND = 200;
    private static final double SIGNATURE_SHARE = 0.6;
    private static final String SIGNATURE_LINE = "_".repeat(24);

    private final XWPFDocument document;

    private BuiltInTemplate(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(DocumentKind kind) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var template = new BuiltInTemplate(document);
            switch (kind) {
                case ROADMAP -> template.roadmap();
                case AMENDING_ORDER -> template.amendingOrder();
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void roadmap() {
        page(WordPage.ACROSS);
        line(ParagraphAlignment.RIGHT, "Приложение {{реквизиты_приказа}}", false);
        line(ParagraphAlignment.CENTER, "{{название}}", true);
        line(ParagraphAlignment.LEFT, "{{таблица_мероприятий}}", false);
        WordPage.keepWithNext(line(ParagraphAlignment.CENTER, "{{показатели}}", true));
        document.getParagraphs().getLast().setAlignment(ParagraphAlignment.CENTER);
        signatureBesideMark();
    }

    /** Side by side, so that the mark does not take a page of its own. */
    private void signatureBesideMark() {
        document.createParagraph();
        var table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        var grid = table.getCTTbl().addNewTblGrid();
        for (double share : new double[] {SIGNATURE_SHARE, 1 - SIGNATURE_SHARE}) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(WordPage.ACROSS.textWidth() * share)));
        }
        var row = table.getRow(0);
        row.setCantSplitRow(true);
        write(row.getCell(0).getParagraphs().getFirst(), "Руководитель ({{организация}})", TEXT, false);
        write(row.getCell(0).addParagraph(), SIGNATURE_LINE, TEXT, false);
        write(row.getCell(1).getParagraphs().getFirst(), "{{qr_код}}", SMALL, false);
        write(row.getCell(1).addParagraph(), "Проверить: {{адрес_проверки}}", SMALL, false);
    }

    private void amendingOrder() {
        page(WordPage.UPRIGHT);
        line(ParagraphAlignment.CENTER, "{{организация}}", false);
        line(ParagraphAlignment.CENTER, "ПРИКАЗ", true);
        line(ParagraphAlignment.LEFT, "___.___.______ № _____", false);
        line(ParagraphAlignment.LEFT, "О внесении изменений в дорожную карту «{{название}}»", true);
        line(ParagraphAlignment.LEFT, "ПРИКАЗЫВАЮ:", false);
        line(
                ParagraphAlignment.BOTH,
                "1. Внести в дорожную карту «{{название}}»{{утверждена}} следующие изменения:",
                false);
        line(ParagraphAlignment.BOTH, "{{изменения}}", false);
        line(ParagraphAlignment.LEFT, "2. Контроль за исполнением приказа оставляю за собой.", false);
        line(ParagraphAlignment.LEFT, "Руководитель " + SIGNATURE_LINE, false);
    }

    /** The number of the page stands above, from the second page on. */
    private void page(WordPage page) {
        var section = document.getDocument().getBody().addNewSectPr();
        page.applyTo(section);
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST);
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewRFonts().setAscii(WordPage.FONT);
        run.addNewT().setStringValue("2");
    }

    private XWPFParagraph line(ParagraphAlignment alignment, String text, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(AROUND);
        paragraph.setSpacingAfter(AROUND);
        write(paragraph, text, TEXT, bold);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(WordPage.FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
