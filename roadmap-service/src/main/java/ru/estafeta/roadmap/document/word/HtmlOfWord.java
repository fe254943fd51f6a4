package ru.estafeta.roadmap.document.word;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages, paragraphs, tables and pictures of a document that {@link WordPage} laid out, as a page to be printed. */
final class HtmlOfWord {

    static final String FONT = "Tinos";

    private static final String STYLE = """
            body { font-family: '%s'; font-size: 14pt; line-height: 1.15; margin: 0 }
            p { margin: 0; white-space: pre-line } body > p.kept { page-break-after: avoid }
            .page:before { content: counter(page) }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
            td, th { border: 0.5pt solid black; padding: 1pt 5pt; vertical-align: top; text-align: left;
                     font-weight: normal; word-wrap: break-word }
            table.plain td, table.plain th { border: none }
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
        var body = child(root, "body");
        child(head, "style").setTextContent(page(WordPage.of(word)) + margins(word, body) + STYLE);
        write(word.getBodyElements(), body);
    }

    private static String page(WordPage page) {
        return String.format(
                Locale.ROOT,
                "@page { size: %.2fpt %.2fpt; margin: %.2fpt %.2fpt %.2fpt %.2fpt }%n",
                page.width() / WordPage.TWIPS_IN_POINT,
                page.height() / WordPage.TWIPS_IN_POINT,
                page.top() / WordPage.TWIPS_IN_POINT,
                page.right() / WordPage.TWIPS_IN_POINT,
                page.bottom() / WordPage.TWIPS_IN_POINT,
                page.left() / WordPage.TWIPS_IN_POINT);
    }

    /** What stands above and below on every page, but for the first one where the document has it so. */
    private String margins(XWPFDocument word, Element body) {
        var policy = word.getHeaderFooterPolicy();
        if (policy == null) {
            return "";
        }
        boolean firstDiffers = word.getDocument().getBody().getSectPr().isSetTitlePg();
        return running(policy.getDefaultHeader(), "above", "top-center", "", body)
                + running(policy.getDefaultFooter(), "below", "bottom-center", "", body)
                + (firstDiffers
                        ? running(policy.getFirstPageHeader(), "above-first", "top-center", ":first", body)
                                + running(policy.getFirstPageFooter(), "below-first", "bottom-center", ":first", body)
                        : "");
    }

    private String running(@Nullable XWPFHeaderFooter content, String name, String place, String pages, Element body) {
        if (content == null) {
            return "@page " + pages + " { @" + place + " { content: none } }\n";
        }
        var element = child(body, "div");
        element.setAttribute("style", "position: running(" + name + ")");
        write(content.getBodyElements(), element);
        return "@page " + pages + " { @" + place + " { content: element(" + name + "); width: 100% } }\n";
    }

    private void write(List<IBodyElement> elements, Element parent) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> write(paragraph, parent);
                case XWPFTable table -> write(table, parent);
                case XWPFSDT content ->
                    child(parent, "p").setTextContent(content.getContent().getText());
                default -> throw new IllegalStateException("Not laid out here: " + element.getElementType());
            }
        }
    }

    private void write(XWPFParagraph paragraph, Element parent) {
        var look = new TextStyle(paragraph);
        var written = child(parent, "p");
        written.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "text-align: %s; margin: %.1fpt 0 %.1fpt 0",
                        alignment(look.alignment()),
                        look.before(),
                        look.after()));
        if (paragraph.isKeepNext()) {
            written.setAttribute("class", "kept");
        }
        paragraph.getRuns().forEach(run -> write(run, look, written));
    }

    private static String alignment(ParagraphAlignment alignment) {
        return switch (alignment) {
            case CENTER -> "center";
            case RIGHT, END -> "right";
            case BOTH -> "justify";
            default -> "left";
        };
    }

    private void write(XWPFRun run, TextStyle look, Element parent) {
        for (var picture : run.getEmbeddedPictures()) {
            var image = child(parent, "img");
            image.setAttribute("alt", Objects.requireNonNullElse(picture.getDescription(), ""));
            image.setAttribute(
                    "src",
                    "data:" + picture.getPictureData().getPackagePart().getContentType() + ";base64,"
                            + Base64.getEncoder()
                                    .encodeToString(picture.getPictureData().getData()));
            image.setAttribute(
                    "style",
                    String.format(
                            Locale.ROOT, "width: %.1fpt; height: %.1fpt", picture.getWidth(), picture.getDepth()));
        }
        var span = child(parent, "span");
        span.setAttribute(
                "style",
                String.format(Locale.ROOT, "font-size: %.1fpt", look.size(run))
                        + (look.bold(run) ? "; font-weight: bold" : "")
                        + (look.italic(run) ? "; font-style: italic" : ""));
        if (run instanceof XWPFFieldRun field
                && field.getFieldInstruction().strip().startsWith("PAGE")) {
            span.setAttribute("class", "page");
        } else {
            span.setTextContent(Objects.requireNonNullElse(run.text(), ""));
        }
    }

    private void write(XWPFTable table, Element parent) {
        var written = child(parent, "table");
        if (!hasLines(table)) {
            written.setAttribute("class", "plain");
        }
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

    /** A table without lines only sets things side by side, as signatures are. */
    private static boolean hasLines(XWPFTable table) {
        var properties = table.getCTTbl().getTblPr();
        if (properties != null && properties.isSetTblBorders()) {
            var top = table.getTopBorderType();
            return top != null && top != XWPFTable.XWPFBorderType.NONE && top != XWPFTable.XWPFBorderType.NIL;
        }
        return table.getStyleID() != null;
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
            write(cell.getBodyElements(), field);
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
