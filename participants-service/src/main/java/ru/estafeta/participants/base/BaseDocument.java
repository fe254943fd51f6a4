package ru.estafeta.participants.base;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import ru.estafeta.participants.word.WordFile;

/** A base as a Word document on landscape pages; the headings come again on each of them. */
final class BaseDocument {

    private static final int TITLE_SIZE = 12;
    private static final int SIZE = 8;
    private static final int MARGIN = 567;

    private BaseDocument() {}

    static byte[] of(BaseTable base) {
        return WordFile.write(SIZE, document -> {
            document.page(true, MARGIN);
            document.title(base.title(), TITLE_SIZE);
            var columns = base.columns();
            var table = document.table(base.rows().size() + 2, columns.size());
            for (int i = 0; i < columns.size(); i++) {
                document.write(cell(table, 0, i), base.headings().get(i), true);
                document.write(cell(table, 1, i), Integer.toString(i + 1), true);
                for (int number = 1; number <= base.rows().size(); number++) {
                    document.write(cell(table, number + 1, i), base.text(number, columns.get(i)), false);
                }
            }
            table.getRow(0).setRepeatHeader(true);
            table.getRow(1).setRepeatHeader(true);
            table.getRows().forEach(row -> row.setCantSplitRow(true));
        });
    }

    private static XWPFTableCell cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column);
    }
}
