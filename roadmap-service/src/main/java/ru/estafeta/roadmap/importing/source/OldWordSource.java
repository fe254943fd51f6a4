package ru.estafeta.roadmap.importing.source;

import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_DAMAGED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_ENCRYPTED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.UNSUPPORTED_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import ru.estafeta.roadmap.importing.source.OrderDocument.Block;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.importing.source.OrderDocument.Table;
import ru.estafeta.roadmap.wording.Wording;

/**
 * Reads a document of Word 97–2003, in which cells know where they lie but not in which column: the columns are the left
 * edges of all cells of the table. Numbers that Word writes by itself before list items are not in such a file's text.
 */
final class OldWordSource {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\u000B\\u000C]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");
    /** Edges of one column differ by a hair from row to row. */
    private static final int SAME_EDGE_TWIPS = 30;

    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private OldWordSource() {}

    /** @throws UnreadableOrder if the file is damaged, protected or older than Word 97 */
    static OrderDocument read(Path path) {
        try (var in = Files.newInputStream(path);
                var document = new HWPFDocument(in)) {
            var source = new OldWordSource();
            source.read(document.getRange());
            return new OrderDocument(source.blocks, true);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableOrder(
                    FILE_ENCRYPTED,
                    "Документ защищён паролем. Откройте его, снимите защиту, сохраните и загрузите ещё раз.",
                    locked);
        } catch (OldWordFileFormatException older) {
            throw new UnreadableOrder(
                    UNSUPPORTED_FILE,
                    "Документ сохранён в Word старше 97-го. Откройте его, сохраните как .docx и загрузите ещё раз.",
                    older);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableOrder(
                    FILE_DAMAGED,
                    "Документ повреждён: его содержание не читается. Откройте его в Word, сохраните как .docx и загрузите "
                            + "ещё раз.",
                    damaged);
        }
    }

    private void read(Range range) {
        int next = 0;
        while (next < range.numParagraphs()) {
            var paragraph = range.getParagraph(next);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                tables++;
                blocks.add(new Table(tables, rows(table)));
                next += Math.max(table.numParagraphs(), 1);
            } else {
                var lines = lines(paragraph.text());
                if (!lines.isEmpty()) {
                    blocks.add(new Paragraph(lines));
                }
                next++;
            }
        }
    }

    private static List<Row> rows(org.apache.poi.hwpf.usermodel.Table table) {
        var edges = edges(table);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            var cells = new ArrayList<Cell>();
            for (int j = 0; j < row.numCells(); j++) {
                var cell = row.getCell(j);
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    continue;
                }
                int column = column(edges, cell.getLeftEdge());
                int end = column(edges, rightEdge(row, j));
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new Cell(column, Math.max(end - column, 1), continued, continued ? "" : text(cell)));
            }
            rows.add(new Row(i + 1, cells, row.isTableHeader(), false));
        }
        return rows;
    }

    /** Of a cell merged with those to the right of it the right edge is that of the last of them. */
    private static int rightEdge(TableRow row, int cell) {
        int last = cell;
        while (row.getCell(cell).isFirstMerged()
                && last + 1 < row.numCells()
                && row.getCell(last + 1).isMerged()
                && !row.getCell(last + 1).isFirstMerged()) {
            last++;
        }
        return row.getCell(last).getLeftEdge() + row.getCell(last).getWidth();
    }

    private static List<Integer> edges(org.apache.poi.hwpf.usermodel.Table table) {
        var all = new TreeSet<Integer>();
        for (int i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
                all.add(rightEdge(row, j));
            }
        }
        var edges = new ArrayList<Integer>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE_TWIPS) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int edge) {
        for (int i = edges.size() - 1; i >= 0; i--) {
            if (edge >= edges.get(i)) {
                return i;
            }
        }
        return 0;
    }

    private static String text(TableCell cell) {
        return String.join(" ", lines(cell.text()));
    }

    private static List<String> lines(String text) {
        return Stream.of(LINE_ENDS.split(WordExtractor.stripFields(text)))
                .map(line -> Wording.squeeze(MARKS.matcher(line).replaceAll(" ")))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
