package ru.estafeta.participants.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** A Word document on A4 in one typeface and one size of text. */
public final class WordFile {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FONT = "Times New Roman";
    /** A4 in twentieths of a point. */
    private static final BigInteger LONG_SIDE = BigInteger.valueOf(16838);

    private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11906);

    private final XWPFDocument document;
    private final int size;

    private WordFile(XWPFDocument document, int size) {
        this.document = document;
        this.size = size;
    }

    /** @param size of its text in points */
    public static byte[] write(int size, Consumer<WordFile> content) {
        try (var document = new XWPFDocument()) {
            content.accept(new WordFile(document, size));
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param margin in twentieths of a point, the same on all sides */
    public void page(boolean landscape, int margin) {
        var section = document.getDocument().getBody().addNewSectPr();
        var page = section.addNewPgSz();
        page.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        page.setW(landscape ? LONG_SIDE : SHORT_SIDE);
        page.setH(landscape ? SHORT_SIDE : LONG_SIDE);
        var margins = section.addNewPgMar();
        var wide = BigInteger.valueOf(margin);
        margins.setLeft(wide);
        margins.setRight(wide);
        margins.setTop(wide);
        margins.setBottom(wide);
    }

    public XWPFParagraph title(String text, int points) {
        var title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        write(title, text, points, true);
        return title;
    }

    public XWPFParagraph paragraph(String text) {
        return paragraph(text, size);
    }

    public XWPFParagraph paragraph(String text, int points) {
        var paragraph = document.createParagraph();
        write(paragraph, text, points, false);
        return paragraph;
    }

    /** A paragraph that begins with its name in bold: «Оператор: школа». */
    public XWPFParagraph named(String name, String text) {
        var paragraph = document.createParagraph();
        write(paragraph, name + ": ", size, true);
        write(paragraph, text, size, false);
        return paragraph;
    }

    /** Tabs of the paragraph become lines to write on: each from where its text ends up to the next of these places. */
    public static void lines(XWPFParagraph paragraph, int... places) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var tabs = properties.addNewTabs();
        for (int place : places) {
            var tab = tabs.addNewTab();
            tab.setVal(STTabJc.LEFT);
            tab.setLeader(STTabTlc.UNDERSCORE);
            tab.setPos(BigInteger.valueOf(place));
        }
    }

    public XWPFTable table(int rows, int columns) {
        var table = document.createTable(rows, columns);
        table.setWidth("100%");
        return table;
    }

    public void write(XWPFTableCell cell, String text, boolean head) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (head) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        write(paragraph, text, size, head);
    }

    private static void write(XWPFParagraph paragraph, String text, int points, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setBold(bold);
        var parts = text.split("\t", -1);
        run.setText(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            run.addTab();
            run.setText(parts[i]);
        }
    }
}
