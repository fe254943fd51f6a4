package ru.estafeta.roadmap.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a text freed of what word processors, browsers and Markdown leave in it. */
final class TextLines {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:ol|ul|li|p|br|b|i|u|s|strong|em|span|div|sup|sub|font|a|h[1-6])\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_#.()|\\-\\[\\]])");
    private static final Pattern NUMBERED = Pattern.compile(" {0,9}\\d{1,4}(?:\\.\\d{1,4}){0,5} ?[.)]? {0,9}\\t.*");
    private static final int LONGEST_QUOTED_CELL = 40;

    private TextLines() {}

    static List<String> clean(String text) {
        var raw = text.replace("\f", "\n\n").lines().toList();
        var joined = joinQuotedCells(raw);
        return joined.stream().map(TextLines::cleanLine).toList();
    }

    private static String cleanLine(String line) {
        var plain = entities(TAG.matcher(line).replaceAll(" ")).replace("**", "");
        var tabbed = fromPipes(plain);
        return ESCAPED.matcher(tabbed).replaceAll("$1").replaceFirst("^#{1,6} ", "");
    }

    private static String entities(String line) {
        if (line.indexOf('&') < 0) {
            return line;
        }
        return line.replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&laquo;", "«")
                .replace("&raquo;", "»")
                .replace("&ndash;", "–")
                .replace("&mdash;", "—")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** «| a | b |» is a row of two cells. */
    private static String fromPipes(String line) {
        var stripped = line.strip();
        boolean framed = stripped.startsWith("|") && stripped.endsWith("|") && stripped.length() > 2;
        if (!framed || line.indexOf('\t') >= 0) {
            return line;
        }
        return stripped.substring(1, stripped.length() - 1).replaceAll("(?<!\\\\)\\|", "\t");
    }

    /** A cell that was copied from a spreadsheet stands in quotes when it has line breaks of its own. */
    private static List<String> joinQuotedCells(List<String> raw) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            var line = raw.get(i);
            int end = hasOpenQuote(line) ? closingLine(raw, i) : -1;
            if (end < 0) {
                joined.add(line);
                continue;
            }
            var whole = String.join(" ", raw.subList(i, end + 1));
            joined.add(unquote(whole));
            i = end;
        }
        return joined;
    }

    private static boolean hasOpenQuote(String line) {
        int tab = line.lastIndexOf('\t');
        var last = line.substring(tab + 1);
        return tab >= 0 && last.startsWith("\"") && quotes(last) % 2 == 1;
    }

    private static int closingLine(List<String> raw, int start) {
        for (int i = start + 1; i < raw.size() && i <= start + LONGEST_QUOTED_CELL; i++) {
            var line = raw.get(i);
            int tab = line.indexOf('\t');
            var first = tab < 0 ? line : line.substring(0, tab);
            if (quotes(first) % 2 == 1) {
                return first.stripTrailing().endsWith("\"") ? (hasOpenQuote(line) ? closingLine(raw, i) : i) : -1;
            }
        }
        return -1;
    }

    private static String unquote(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.split("\t", -1)) {
            var stripped = cell.strip();
            boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
            cells.add(quoted ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"") : cell);
        }
        return String.join("\t", cells);
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    /** A line of dashes between rows, left by extraction or by Markdown. */
    static boolean isRule(String line) {
        return line.contains("---")
                && line.chars().allMatch(c -> "-=_+:|".indexOf(c) >= 0 || Character.isWhitespace(c));
    }

    static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 && !line.isBlank() && !isRule(line);
    }

    static int tabs(String line) {
        return (int) line.chars().filter(c -> c == '\t').count();
    }

    /** Begins with a cell that holds only a number. */
    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches();
    }
}
