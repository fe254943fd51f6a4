package ru.estafeta.roadmap.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import ru.estafeta.roadmap.importing.reading.OrderDraft;
import ru.estafeta.roadmap.importing.reading.OrderReader;
import ru.estafeta.roadmap.importing.source.FileInspection;
import ru.estafeta.roadmap.importing.source.TextSource;
import ru.estafeta.roadmap.term.TermParser;

/** Orders for the tests: the five real ones, and small ones made on the spot. */
public final class Orders {

    /** Stands for «merged with the cell above». */
    public static final String SAME = "^";

    private Orders() {}

    public static Path seed(String name) {
        try {
            return Path.of(Objects.requireNonNull(Orders.class.getResource("/seeds/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static OrderDraft read(Path file) {
        return read(file, file.getFileName().toString());
    }

    public static OrderDraft read(Path file, String name) {
        try {
            return new OrderReader(new TermParser())
                    .read(FileInspection.inspect(file, name).read(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static OrderDraft read(byte[] content, String name) {
        try {
            var file = Files.createTempFile("order", ".bin");
            try {
                Files.write(file, content);
                return read(file, name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static OrderDraft readText(String text) {
        return new OrderReader(new TermParser()).read(TextSource.parse(text), null);
    }

    /** A head and one table, cells parted by tabs. */
    public static String text(List<String> head, List<List<String>> rows) {
        return String.join("\n\n", head) + "\n\n"
                + String.join(
                        "\n", rows.stream().map(row -> String.join("\t", row)).toList()) + "\n";
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A Word document: paragraphs, then a table; {@link #SAME} merges a cell with the one above, a single cell spans. */
    public static byte[] word(List<String> head, List<List<String>> rows) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            head.forEach(line -> document.createParagraph().createRun().setText(line));
            addTable(document, rows);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void addTable(XWPFDocument document, List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElseThrow();
        var table = document.createTable();
        table.removeRow(0);
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i);
            var row = table.createRow();
            while (row.getTableCells().size() < cells.size()) {
                row.createCell();
            }
            while (row.getTableCells().size() > cells.size()) {
                row.removeCell(row.getTableCells().size() - 1);
            }
            for (int column = 0; column < cells.size(); column++) {
                fill(row.getCell(column), cells.get(column), startsMerge(rows, i, column));
            }
            if (cells.size() == 1 && width > 1) {
                var properties = row.getCell(0).getCTTc().addNewTcPr();
                properties.addNewGridSpan().setVal(BigInteger.valueOf(width));
            }
        }
    }

    private static boolean startsMerge(List<List<String>> rows, int row, int column) {
        return row + 1 < rows.size()
                && column < rows.get(row + 1).size()
                && rows.get(row + 1).get(column).equals(SAME);
    }

    private static void fill(XWPFTableCell cell, String text, boolean startsMerge) {
        if (text.equals(SAME)) {
            cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            return;
        }
        if (startsMerge) {
            cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        }
        cell.setText(text);
    }
}
