package ru.estafeta.roadmap.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Paper, margins and type of an order's annex: A4 landscape, Times New Roman, the table in 11 points. */
final class WordPage {

    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final double LEFT = 20;
    private static final double RIGHT = 10;
    private static final double TOP_AND_BOTTOM = 20;
    private static final double TWIPS = 56.7;
    private static final int TEXT = 14;
    private static final int TABLE_TEXT = 11;
    private static final int AFTER = 200;
    private static final int MARK_TEXT = 9;
    /** Two and a half centimetres, which a phone reads from paper. */
    private static final int MARK_SIZE = 25 * Units.EMU_PER_CENTIMETER / 10;

    private static final String FONT = "Times New Roman";

    private WordPage() {}

    static void landscape(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(twips(WIDTH));
        size.setH(twips(HEIGHT));
        margins(section);
    }

    private static void margins(CTSectPr section) {
        var margins = section.addNewPgMar();
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(RIGHT));
        margins.setTop(twips(TOP_AND_BOTTOM));
        margins.setBottom(twips(TOP_AND_BOTTOM));
    }

    /** A page of an order itself, not of its annex. */
    static void portrait(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(HEIGHT));
        size.setH(twips(WIDTH));
        margins(section);
    }

    static void paragraph(XWPFDocument document, ParagraphAlignment alignment, String text, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(AFTER);
        paragraph.setSpacingAfter(AFTER);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(TEXT);
        run.setBold(bold);
        run.setText(text);
    }

    /** The QR code and where it leads. */
    static void mark(XWPFDocument document, CheckMark mark) {
        var picture = document.createParagraph();
        keepWithNext(picture);
        var run = picture.createRun();
        try (var png = new ByteArrayInputStream(mark.png())) {
            run.addPicture(png, PictureType.PNG, "check.png", MARK_SIZE, MARK_SIZE);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("The mark cannot be drawn", e);
        }
        var address = document.createParagraph().createRun();
        address.setFontFamily(FONT);
        address.setFontSize(MARK_TEXT);
        address.setText("Проверить: " + mark.address());
    }

    /** @param widths shares of the page's width */
    static XWPFTable table(XWPFDocument document, List<Double> widths) {
        var table = document.createTable(1, widths.size());
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        var layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth("100%");
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(twips((WIDTH - LEFT - RIGHT) * width / all)));
        return table;
    }

    /** A heading over the whole width of the table. */
    static void across(XWPFTableRow row, String heading, int columns) {
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        var cell = row.getCell(0);
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        write(cell, heading);
        bold(cell);
        keepWithNext(cell.getParagraphs().getFirst());
    }

    /** POI sets it only on a paragraph that has properties already. */
    private static void keepWithNext(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setKeepNext(true);
    }

    static void write(XWPFTableCell cell, String text) {
        var paragraph = cell.getParagraphs().getFirst();
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(TABLE_TEXT);
        run.setText(text);
    }

    static void bold(XWPFTableCell cell) {
        cell.getParagraphs().forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setBold(true)));
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }
}
