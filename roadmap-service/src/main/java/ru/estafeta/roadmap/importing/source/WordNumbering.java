package ru.estafeta.roadmap.importing.source;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Automatic numbers of a Word document. In many orders the number column has no text at all, only numbered paragraphs:
 * without this their rows would lose their numbers.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private record Level(int start, String format, String pattern) {}

    private record StyleList(
            @Nullable Integer list, int level, @Nullable String basedOn) {}

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> definitionOfList = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> startsOfList = new HashMap<>();
    private final Map<String, StyleList> styles = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    void readDefinitions(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("abstractNum")) {
                readDefinition(xml, id(xml, "abstractNumId"));
            } else if (xml.getLocalName().equals("num")) {
                readList(xml, id(xml, "numId"));
            }
        }
    }

    private void readDefinition(XMLStreamReader xml, int definition) throws XMLStreamException {
        var levels = new Level[LEVELS];
        while (WordBody.next(xml, "abstractNum")) {
            if (!xml.getLocalName().equals("lvl")) {
                WordBody.skip(xml);
                continue;
            }
            int level = id(xml, "ilvl");
            int start = 1;
            var format = "decimal";
            var pattern = "";
            while (WordBody.next(xml, "lvl")) {
                var value = WordBody.value(xml);
                switch (xml.getLocalName()) {
                    case "start" -> start = WordBody.number(value, 1);
                    case "numFmt" -> format = value == null ? "none" : value;
                    case "lvlText" -> pattern = value == null ? "" : value;
                    default -> {}
                }
                WordBody.skip(xml);
            }
            if (level >= 0 && level < LEVELS) {
                levels[level] = new Level(start, format, pattern);
            }
        }
        definitions.put(definition, levels);
    }

    private void readList(XMLStreamReader xml, int list) throws XMLStreamException {
        while (WordBody.next(xml, "num")) {
            if (xml.getLocalName().equals("abstractNumId")) {
                definitionOfList.put(list, WordBody.number(WordBody.value(xml), -1));
                WordBody.skip(xml);
            } else if (xml.getLocalName().equals("lvlOverride")) {
                int level = id(xml, "ilvl");
                while (WordBody.next(xml, "lvlOverride")) {
                    if (xml.getLocalName().equals("startOverride")) {
                        int start = WordBody.number(WordBody.value(xml), 1);
                        startsOfList
                                .computeIfAbsent(list, unused -> new HashMap<>())
                                .put(level, start);
                    }
                    WordBody.skip(xml);
                }
            } else {
                WordBody.skip(xml);
            }
        }
    }

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != START_ELEMENT || !xml.getLocalName().equals("style")) {
                continue;
            }
            var id = attribute(xml, "styleId");
            Integer list = null;
            int level = 0;
            String basedOn = null;
            for (int depth = 1; depth > 0 && xml.hasNext(); ) {
                int event = xml.next();
                depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
                if (event == START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "numId" -> list = WordBody.number(WordBody.value(xml), 0);
                        case "ilvl" -> level = WordBody.number(WordBody.value(xml), 0);
                        case "basedOn" -> basedOn = WordBody.value(xml);
                        default -> {}
                    }
                }
            }
            if (id != null) {
                styles.put(id, new StyleList(list, level, basedOn));
            }
        }
    }

    /** The label of the next paragraph of this list, counted as Word counts; empty for a paragraph of no list. */
    String label(@Nullable Integer ownList, int ownLevel, @Nullable String style) {
        var list = ownList;
        int level = ownLevel;
        var styleId = style;
        for (int hops = 0; list == null && styleId != null && hops < 20; hops++) {
            var inherited = styles.get(styleId);
            if (inherited == null) {
                break;
            }
            list = inherited.list();
            level = list == null ? level : inherited.level();
            styleId = inherited.basedOn();
        }
        var definition = list == null ? null : definitionOfList.get(list);
        var levels = definition == null ? null : definitions.get(definition);
        if (list == null
                || definition == null
                || levels == null
                || level < 0
                || level >= LEVELS
                || levels[level] == null) {
            return "";
        }
        var count = count(list, definition, level, levels);
        return levels[level].format().equals("bullet") ? "-" : filled(levels, level, count);
    }

    /** Lists of one definition go on counting together unless a list says where it starts. */
    private int[] count(int list, int definition, int level, Level[] levels) {
        int counter = startsOfList.containsKey(list) ? -1 - list : definition;
        var count = counters.computeIfAbsent(counter, unused -> new int[LEVELS]);
        for (int i = 0; i <= level; i++) {
            if (count[i] == 0 || i == level) {
                count[i] = count[i] == 0 ? start(list, i, levels) : count[i] + 1;
            }
        }
        for (int i = level + 1; i < LEVELS; i++) {
            count[i] = 0;
        }
        return count;
    }

    private int start(int list, int level, Level[] levels) {
        var override = startsOfList.getOrDefault(list, Map.of()).get(level);
        return override != null ? override : levels[level] == null ? 1 : levels[level].start();
    }

    private static String filled(Level[] levels, int level, int[] count) {
        var label = levels[level].pattern();
        for (int i = 0; i <= level; i++) {
            var format = levels[i] == null ? "decimal" : levels[i].format();
            label = label.replace("%" + (i + 1), formatted(count[i], format));
        }
        return label;
    }

    private static String formatted(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "russianLower" -> String.valueOf(RUSSIAN.charAt((number - 1) % RUSSIAN.length()));
            case "russianUpper" ->
                String.valueOf(RUSSIAN.charAt((number - 1) % RUSSIAN.length())).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    private static int id(XMLStreamReader xml, String name) {
        return WordBody.number(attribute(xml, name), -1);
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
