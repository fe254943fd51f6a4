package ru.estafeta.roadmap.document.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table over the whole width of the page, its header repeated on every page, in 11 points. */
public final class Table {

    private static final int TEXT = 11;

    private final XWPFTable table;
    private final String font;
    private final int columns;

    Table(XWPFTable table, List<String> header, List<Double> widths, WordPage page, @Nullable String font) {
        this.table = table;
        this.font = Objects.requireNonNullElse(font, WordPage.FONT);
        this.columns = widths.size();
        layOut(widths, page.textWidth());
        var row = table.getRow(0);
        row.setRepeatHeader(true);
        fill(row, header);
        row.getTableCells().forEach(Table::bold);
    }

    private void layOut(List<Double> widths, double pageWidth) {
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth("100%");
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(pageWidth * width / all))));
    }

    public void row(List<String> cells) {
        fill(table.createRow(), cells);
    }

    /** A heading over the whole width, kept with the row below it. */
    public void heading(String heading) {
        var row = table.createRow();
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        var cell = row.getCell(0);
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        write(cell, heading);
        bold(cell);
        WordPage.keepWithNext(cell.getParagraphs().getFirst());
    }

    private void fill(XWPFTableRow row, List<String> cells) {
        while (row.getTableCells().size() < cells.size()) {
            row.createCell();
        }
        for (int i = 0; i < cells.size(); i++) {
            write(row.getCell(i), cells.get(i));
        }
    }

    private void write(XWPFTableCell cell, String text) {
        var run = cell.getParagraphs().getFirst().createRun();
        run.setFontFamily(font);
        run.setFontSize(TEXT);
        Lines.write(run, text);
    }

    private static void bold(XWPFTableCell cell) {
        cell.getParagraphs().forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setBold(true)));
    }
}
