package ru.estafeta.roadmap.importing.source;

import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_DAMAGED;
import static ru.estafeta.roadmap.importing.source.UnreadableOrder.Reason.FILE_TOO_LARGE;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.importing.source.OrderDocument.Block;
import ru.estafeta.roadmap.importing.source.OrderDocument.Cell;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.importing.source.OrderDocument.Row;
import ru.estafeta.roadmap.importing.source.OrderDocument.Table;
import ru.estafeta.roadmap.wording.Wording;

/** The body of a Word document as it comes by: what was deleted under tracking is left out, what was inserted stays. */
final class WordBody {

    private static final int MAX_ROWS = 5_000;
    private static final int MAX_CHARACTERS = 4_000_000;

    private final WordNumbering numbering;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Row>> framed = new ArrayList<>();
    private int tables;
    private int rows;
    private int characters;

    WordBody(WordNumbering numbering) {
        this.numbering = numbering;
    }

    List<Block> blocks() {
        return blocks;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == DTD) {
                throw new UnreadableOrder(
                        FILE_DAMAGED,
                        "В документе есть объявления, которых Word не создаёт (DOCTYPE); такой файл не принимается. "
                                + "Сохраните документ в Word заново и загрузите ещё раз.");
            }
            if (event == START_ELEMENT && xml.getLocalName().equals("body")) {
                readBlocks(xml, "body");
            }
        }
    }

    /** Paragraphs and tables up to the end of this element; content controls and other wrappers are looked through. */
    private void readBlocks(XMLStreamReader xml, String end) throws XMLStreamException {
        while (next(xml, end)) {
            switch (xml.getLocalName()) {
                case "p" -> {
                    var text = paragraph(xml);
                    var lines = text.lines()
                            .map(Wording::squeeze)
                            .filter(line -> !line.isEmpty())
                            .toList();
                    if (!lines.isEmpty()) {
                        blocks.add(new Paragraph(lines));
                    }
                }
                case "tbl" -> readTable(xml);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readBlocks(xml, xml.getLocalName());
                default -> skip(xml);
            }
        }
    }

    /** The tables that stood in frames of this one come after it; a frame that held nothing else is left out. */
    private void readTable(XMLStreamReader xml) throws XMLStreamException {
        var rows = readRows(xml, "tbl");
        if (framed.isEmpty() || !rows.stream().allMatch(Row::isBlank)) {
            blocks.add(new Table(++tables, rows));
        }
        for (var inner : framed) {
            blocks.add(new Table(++tables, inner));
        }
        framed.clear();
    }

    private String paragraph(XMLStreamReader xml) throws XMLStreamException {
        var text = new WordParagraph(numbering).read(xml);
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            throw new UnreadableOrder(
                    FILE_TOO_LARGE,
                    "В документе больше 4 миллионов знаков. Оставьте в нём только приказ с приложениями и загрузите ещё раз.");
        }
        return text;
    }

    private List<Row> readRows(XMLStreamReader xml, String end) throws XMLStreamException {
        List<Row> found = new ArrayList<>();
        readRowsInto(xml, end, found);
        return found;
    }

    private void readRowsInto(XMLStreamReader xml, String end, List<Row> found) throws XMLStreamException {
        while (next(xml, end)) {
            switch (xml.getLocalName()) {
                case "tr" -> {
                    var row = readRow(xml, found.size() + 1);
                    if (row != null) {
                        found.add(row);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readRowsInto(xml, xml.getLocalName(), found);
                default -> skip(xml);
            }
        }
    }

    private @Nullable Row readRow(XMLStreamReader xml, int number) throws XMLStreamException {
        if (++rows > MAX_ROWS) {
            throw new UnreadableOrder(
                    FILE_TOO_LARGE,
                    "В таблицах документа больше " + MAX_ROWS + " строк. Разделите его на части и загрузите по одной.");
        }
        var row = new RowReading();
        row.read(xml, "tr");
        return row.deleted ? null : new Row(number, row.takenOutOfFrame(), row.repeatedHeader, false);
    }

    /** Cells of one row, put on the table's grid as they come. */
    private final class RowReading {

        private final List<Cell> cells = new ArrayList<>();
        private final List<List<Row>> inner = new ArrayList<>();
        private final List<String> besideInner = new ArrayList<>();
        private boolean repeatedHeader;
        private boolean deleted;
        private int column;

        /** A row of one cell with a table in it is a frame: the table stands for itself, its words are not the cell's. */
        List<Cell> takenOutOfFrame() {
            if (cells.size() != 1 || inner.stream().noneMatch(RowReading::isTable)) {
                return cells;
            }
            framed.addAll(inner);
            var frame = cells.getFirst();
            var text = Wording.squeeze(String.join(" ", besideInner));
            return List.of(new Cell(frame.column(), frame.span(), frame.continued(), text));
        }

        private static boolean isTable(List<Row> rows) {
            return rows.size() > 1 && rows.stream().anyMatch(row -> row.width() > 1);
        }

        void read(XMLStreamReader xml, String end) throws XMLStreamException {
            while (next(xml, end)) {
                switch (xml.getLocalName()) {
                    case "tc" -> readCell(xml);
                    case "sdt", "sdtContent", "customXml" -> read(xml, xml.getLocalName());
                    case "trPr" -> readProperties(xml);
                    default -> skip(xml);
                }
            }
        }

        private void readProperties(XMLStreamReader xml) throws XMLStreamException {
            while (next(xml, "trPr")) {
                switch (xml.getLocalName()) {
                    case "tblHeader" -> repeatedHeader = true;
                    case "del" -> deleted = true;
                    case "gridBefore" -> column += number(value(xml), 0);
                    default -> {}
                }
                skip(xml);
            }
        }

        private void readCell(XMLStreamReader xml) throws XMLStreamException {
            int span = 1;
            boolean continued = false;
            boolean joinsLeft = false;
            List<String> texts = new ArrayList<>();
            while (next(xml, "tc")) {
                if (!xml.getLocalName().equals("tcPr")) {
                    readText(xml, texts);
                    continue;
                }
                while (next(xml, "tcPr")) {
                    var value = value(xml);
                    switch (xml.getLocalName()) {
                        case "gridSpan" -> span = Math.max(1, number(value, 1));
                        case "vMerge" -> continued = !"restart".equals(value);
                        case "hMerge" -> joinsLeft = !"restart".equals(value);
                        default -> {}
                    }
                    skip(xml);
                }
            }
            put(new Cell(column, span, continued, Wording.squeeze(String.join(" ", texts))), joinsLeft);
        }

        private void put(Cell cell, boolean joinsLeft) {
            column += cell.span();
            if (!joinsLeft || cells.isEmpty()) {
                cells.add(cell);
                return;
            }
            var left = cells.removeLast();
            var text = Wording.squeeze(left.text() + " " + cell.text());
            cells.add(new Cell(left.column(), left.span() + cell.span(), left.continued(), text));
        }

        /** A table within a cell is text of the cell, row by row. */
        private void readText(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "p" -> {
                    var text = paragraph(xml);
                    texts.add(text);
                    besideInner.add(text);
                }
                case "tbl" -> {
                    var rows = readRows(xml, "tbl");
                    inner.add(rows);
                    rows.forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> {
                    var wrapper = xml.getLocalName();
                    while (next(xml, wrapper)) {
                        readText(xml, texts);
                    }
                }
                default -> skip(xml);
            }
        }
    }

    /** Moves to the next child; false at the end of the element. */
    static boolean next(XMLStreamReader xml, String end) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                return true;
            }
            if (event == END_ELEMENT && xml.getLocalName().equals(end)) {
                return false;
            }
        }
        return false;
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }

    static @Nullable String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
