package ru.estafeta.roadmap.importing.source;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Text of one paragraph as Word shows it, with the number or dash that Word puts before a list item. */
final class WordParagraph {

    private final WordNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable Integer list;
    private int level;

    WordParagraph(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** Reads up to the end of the paragraph; lines are parted by line feeds. */
    String read(XMLStreamReader xml) throws XMLStreamException {
        boolean inText = false;
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == END_ELEMENT) {
                depth--;
                inText = false;
            } else if (event == CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == START_ELEMENT) {
                depth++;
                inText = false;
                switch (xml.getLocalName()) {
                    case "t" -> inText = true;
                    case "tab" -> text.append(' ');
                    case "br", "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "pPr" -> {
                        readProperties(xml);
                        depth--;
                    }
                    case "p" -> text.append('\n');
                    case "del", "moveFrom", "Fallback", "rPr", "instrText" -> {
                        WordBody.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        var label = numbering.label(list, level, style);
        return label.isEmpty() ? text.toString() : label + " " + text;
    }

    /** Properties of the paragraph itself; those of a paragraph in a text box do not count. */
    private void readProperties(XMLStreamReader xml) throws XMLStreamException {
        boolean own = text.isEmpty();
        while (WordBody.next(xml, "pPr")) {
            switch (xml.getLocalName()) {
                case "pStyle" -> {
                    style = own ? WordBody.value(xml) : style;
                    WordBody.skip(xml);
                }
                case "numPr" -> {
                    while (WordBody.next(xml, "numPr")) {
                        int value = WordBody.number(WordBody.value(xml), 0);
                        if (own && xml.getLocalName().equals("numId")) {
                            list = value;
                        } else if (own && xml.getLocalName().equals("ilvl")) {
                            level = value;
                        }
                        WordBody.skip(xml);
                    }
                }
                default -> WordBody.skip(xml);
            }
        }
    }
}
