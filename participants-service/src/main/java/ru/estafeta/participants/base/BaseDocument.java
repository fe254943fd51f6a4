package ru.estafeta.participants.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A base as a Word document on landscape pages; the headings come again on each of them. */
final class BaseDocument {

    private static final String FONT = "Times New Roman";
    private static final int TITLE_SIZE = 12;
    private static final int SIZE = 8;
    /** A4 in twentieths of a point. */
    private static final BigInteger LONG_SIDE = BigInteger.valueOf(16838);

    private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11906);
    private static final BigInteger MARGIN = BigInteger.valueOf(567);

    private BaseDocument() {}

    static byte[] of(BaseTable base) {
        try (var document = new XWPFDocument()) {
            lieDown(document);
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            write(title.createRun(), base.title(), TITLE_SIZE, true);
            var columns = base.columns();
            var table = document.createTable(base.rows().size() + 2, columns.size());
            table.setWidth("100%");
            for (int i = 0; i < columns.size(); i++) {
                write(cell(table, 0, i), base.headings().get(i), true);
                write(cell(table, 1, i), Integer.toString(i + 1), true);
                for (int number = 1; number <= base.rows().size(); number++) {
                    write(cell(table, number + 1, i), base.text(number, columns.get(i)), false);
                }
            }
            table.getRow(0).setRepeatHeader(true);
            table.getRow(1).setRepeatHeader(true);
            table.getRows().forEach(row -> row.setCantSplitRow(true));
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lieDown(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var page = section.addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(LONG_SIDE);
        page.setH(SHORT_SIDE);
        var margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
    }

    private static XWPFTableCell cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column);
    }

    private static void write(XWPFTableCell cell, String text, boolean head) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        if (head) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        write(paragraph.createRun(), text, SIZE, head);
    }

    private static void write(XWPFRun run, String text, int size, boolean bold) {
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
