package ru.estafeta.roadmap.importing.source;

import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TOO_LARGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import ru.estafeta.roadmap.importing.source.OrderDocument.Block;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.importing.source.OrderDocument.Table;
import ru.estafeta.roadmap.wording.Wording;

/**
 * Reads an order from a web page, or from what Word and Excel put on the clipboard: unlike plain text it knows which
 * cells are merged and where a cell ends. Nothing that the page refers to is fetched and no script runs.
 */
final class HtmlSource {

    private static final int MAX_ROWS = 5_000;
    private static final int MAX_SPAN = 1_000;
    private static final int DEEPEST = 200;
    private static final Set<String> NOT_SHOWN =
            Set.of("script", "style", "template", "noscript", "del", "s", "head", "select", "svg");
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "ul",
            "ol",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "blockquote",
            "center",
            "dd",
            "dt",
            "dl",
            "tr",
            "td",
            "th",
            "table",
            "tbody",
            "caption");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int rows;

    private HtmlSource() {}

    static OrderDocument read(Path path) {
        try {
            var body = Jsoup.parse(path.toFile(), null, "").body();
            var source = new HtmlSource();
            source.readBlocks(body, 0);
            source.endParagraph();
            return new OrderDocument(source.blocks, true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void readBlocks(Element parent, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableOrder(
                    UnreadableOrder.Reason.FILE_DAMAGED,
                    "В странице слишком много вложений. Скопируйте из неё саму таблицу и вставьте её в поле ниже.");
        }
        for (var node : parent.childNodes()) {
            switch (node) {
                case TextNode words -> text.append(words.getWholeText().replace('\n', ' '));
                case Element element when NOT_SHOWN.contains(element.normalName()) -> {}
                case Element element when element.normalName().equals("br") -> text.append('\n');
                case Element element
                when element.normalName().equals("table") && !isFrame(element) -> {
                    endParagraph();
                    blocks.add(new Table(++tables, rows(element)));
                }
                case Element element
                when LINES.contains(element.normalName()) -> {
                    endParagraph();
                    readBlocks(element, depth + 1);
                    endParagraph();
                }
                case Element element -> readBlocks(element, depth + 1);
                default -> {}
            }
        }
    }

    private void endParagraph() {
        var lines = text.toString()
                .lines()
                .map(Wording::squeeze)
                .filter(line -> !line.isEmpty())
                .toList();
        text.setLength(0);
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(lines));
        }
    }

    /** A table that only places others on the page: those are the tables of the order. */
    private static boolean isFrame(Element table) {
        return table.selectFirst("table table") != null
                && own(table, "tr").stream().allMatch(row -> cells(row).size() <= 1);
    }

    private List<Row> rows(Element table) {
        var found = new ArrayList<Row>();
        var above = new ArrayList<Above>();
        for (var row : own(table, "tr")) {
            if (++rows > MAX_ROWS) {
                throw new UnreadableOrder(
                        FILE_TOO_LARGE,
                        "В таблицах больше " + MAX_ROWS + " строк. Разделите их на части и загрузите по одной.");
            }
            boolean header = row.parent() != null && row.parent().normalName().equals("thead");
            found.add(new Row(found.size() + 1, placed(cells(row), above), header, false));
        }
        return found;
    }

    /** A cell that reaches down from a row above, for so many rows more. */
    private record Above(int column, int span, int rowsLeft) {}

    private static List<Cell> placed(List<Element> elements, List<Above> above) {
        var placed = new ArrayList<Cell>();
        var below = new ArrayList<Above>();
        var reaching = new ArrayList<>(above);
        int column = 0;
        for (var element : elements) {
            column = continued(reaching, column, placed, below);
            int span = span(element, "colspan");
            placed.add(new Cell(column, span, false, text(element)));
            int down = span(element, "rowspan") - 1;
            if (down > 0) {
                below.add(new Above(column, span, down));
            }
            column += span;
        }
        while (!reaching.isEmpty()) {
            column = continued(reaching, Math.max(column, reaching.getFirst().column()), placed, below);
        }
        above.clear();
        below.sort(java.util.Comparator.comparingInt(Above::column));
        above.addAll(below);
        return placed;
    }

    /** Puts the cells that reach down to here; the first column that is free after them. */
    private static int continued(List<Above> reaching, int from, List<Cell> placed, List<Above> below) {
        int column = from;
        while (!reaching.isEmpty() && reaching.getFirst().column() <= column) {
            var cell = reaching.removeFirst();
            placed.add(new Cell(column, cell.span(), true, ""));
            if (cell.rowsLeft() > 1) {
                below.add(new Above(column, cell.span(), cell.rowsLeft() - 1));
            }
            column += cell.span();
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        var digits = cell.attr(attribute).strip();
        return digits.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(digits), 1, MAX_SPAN) : 1;
    }

    private static String text(Element cell) {
        var words = new StringBuilder();
        append(cell, words);
        return Wording.squeeze(words.toString());
    }

    private static void append(Node node, StringBuilder words) {
        switch (node) {
            case TextNode text -> words.append(text.getWholeText());
            case Element element when NOT_SHOWN.contains(element.normalName()) -> {}
            case Element element -> {
                boolean apart = LINES.contains(element.normalName())
                        || element.normalName().equals("br");
                words.append(apart ? " " : "");
                element.childNodes().forEach(child -> append(child, words));
                words.append(apart ? " " : "");
            }
            default -> {}
        }
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }

    /** Rows of this table and not of those within its cells. */
    private static List<Element> own(Element table, String tag) {
        return table.select(tag).stream()
                .filter(row -> row.closest("table") == table)
                .toList();
    }
}
