package ru.estafeta.roadmap.document;

import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages, paragraphs, tables and pictures of a document that {@link WordPage} laid out, as a page to be printed. */
final class HtmlOfWord {

    static final String FONT = "Tinos";

    private static final double TWIPS_IN_POINT = 20;
    private static final String STYLE = """
            body { font-family: '%s'; font-size: 14pt; line-height: 1.15; margin: 0 }
            p { margin: 10pt 0; white-space: pre-line } body > p.kept { page-break-after: avoid } td p, th p { margin: 0 }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
            td, th { border: 0.5pt solid black; padding: 1pt 5pt; font-size: 11pt; vertical-align: top; text-align: left;
                     font-weight: normal; word-wrap: break-word }
            tr, tbody.together { page-break-inside: avoid }
            """.formatted(FONT);

    private final Document html;

    private HtmlOfWord(Document html) {
        this.html = html;
    }

    static Document of(XWPFDocument word, String title) {
        try {
            var writer = new HtmlOfWord(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument());
            writer.write(word, title);
            return writer.html;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(XWPFDocument word, String title) {
        var root = html.createElement("html");
        root.setAttribute("lang", "ru");
        html.appendChild(root);
        var head = child(root, "head");
        child(head, "title").setTextContent(title);
        var description = child(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        child(head, "style").setTextContent(page(word.getDocument().getBody().getSectPr()) + STYLE);
        var body = child(root, "body");
        for (var element : word.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> write(paragraph, body);
                case XWPFTable table -> write(table, body);
                default -> throw new IllegalStateException("Not laid out here: " + element.getElementType());
            }
        }
    }

    /** Paper and margins; the number of the page stands above, from the second one on, as orders have it. */
    private static String page(CTSectPr section) {
        var size = section.getPgSz();
        var margins = section.getPgMar();
        return """
                @page { size: %s %s; margin: %s %s %s %s;
                        @top-center { content: counter(page); font-family: '%s'; font-size: 12pt } }
                @page :first { @top-center { content: none } }
                """.formatted(
                        points(size.getW()),
                        points(size.getH()),
                        points(margins.getTop()),
                        points(margins.getRight()),
                        points(margins.getBottom()),
                        points(margins.getLeft()),
                        FONT);
    }

    private static String points(Object twips) {
        return String.format(Locale.ROOT, "%.2fpt", ((Number) twips).doubleValue() / TWIPS_IN_POINT);
    }

    private void write(XWPFParagraph paragraph, Element parent) {
        var written = child(parent, "p");
        written.setAttribute("style", "text-align: " + alignment(paragraph.getAlignment()));
        if (paragraph.isKeepNext()) {
            written.setAttribute("class", "kept");
        }
        paragraph.getRuns().forEach(run -> write(run, written));
    }

    private static String alignment(ParagraphAlignment alignment) {
        return switch (alignment) {
            case CENTER -> "center";
            case RIGHT, END -> "right";
            case BOTH -> "justify";
            default -> "left";
        };
    }

    private void write(XWPFRun run, Element parent) {
        for (var picture : run.getEmbeddedPictures()) {
            var image = child(parent, "img");
            image.setAttribute("alt", "QR-код страницы, на которой проверяется документ");
            image.setAttribute(
                    "src",
                    "data:image/png;base64,"
                            + Base64.getEncoder()
                                    .encodeToString(picture.getPictureData().getData()));
            image.setAttribute(
                    "style",
                    String.format(
                            Locale.ROOT, "width: %.1fpt; height: %.1fpt", picture.getWidth(), picture.getDepth()));
        }
        var span = child(parent, "span");
        var size = run.getFontSizeAsDouble();
        span.setAttribute(
                "style",
                (size == null ? "" : "font-size: " + size + "pt;") + (run.isBold() ? "font-weight: bold" : ""));
        span.setTextContent(Objects.requireNonNullElse(run.text(), ""));
    }

    private void write(XWPFTable table, Element parent) {
        var written = child(parent, "table");
        var columns = table.getCTTbl().getTblGrid().getGridColList();
        double all = columns.stream()
                .mapToDouble(column -> ((Number) column.getW()).doubleValue())
                .sum();
        for (var column : columns) {
            child(written, "col")
                    .setAttribute(
                            "style",
                            String.format(
                                    Locale.ROOT, "width: %.2f%%", 100 * ((Number) column.getW()).doubleValue() / all));
        }
        var header = child(written, "thead");
        var rows = child(written, "tbody");
        boolean heading = false;
        for (var row : table.getRows()) {
            if (row.isRepeatHeader()) {
                write(row, header, "th");
                continue;
            }
            if (isHeading(row) && !heading) {
                rows = child(written, "tbody");
                rows.setAttribute("class", "together");
            } else if (!isHeading(row) && !heading && rows.hasAttribute("class")) {
                rows = child(written, "tbody");
            }
            heading = isHeading(row);
            write(row, rows, "td");
        }
    }

    /** Headings stay on the page of the row that they stand over. */
    private static boolean isHeading(XWPFTableRow row) {
        return row.getTableCells().size() == 1;
    }

    private void write(XWPFTableRow row, Element parent, String kind) {
        var written = child(parent, "tr");
        for (var cell : row.getTableCells()) {
            var field = child(written, kind);
            field.setAttribute("colspan", Integer.toString(span(cell)));
            cell.getParagraphs().forEach(paragraph -> write(paragraph, field));
        }
    }

    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : properties.getGridSpan().getVal().intValue();
    }

    private Element child(Element parent, String name) {
        var made = html.createElement(name);
        parent.appendChild(made);
        return made;
    }
}
