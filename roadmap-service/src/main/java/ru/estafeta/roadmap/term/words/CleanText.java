package ru.estafeta.roadmap.term.words;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The phrase without what never matters: case, kinds of spaces and dashes, invisible characters, «ё», quotation marks, Latin and
 * Greek letters among Cyrillic ones, the letter «О» for zero and zero for «о». The result has lower case, single spaces, «-» for every dash.
 */
final class CleanText {

    private static final String LOOKALIKES = "abcehkmoptxyinurαβεηικμορτχυіїјѕһ";
    private static final String CYRILLIC = "авсенкмортхуипигавеникмортхуииисн";
    private static final String OTHER_DASHES = "−⁃˗~∼÷";
    private static final String QUOTES = "\"«»„“”‟‹›'‘’‚‛`´*•";

    private CleanText() {}

    static String of(String raw, Lexicon lexicon) {
        String visible = visible(raw);
        StringBuilder clean = new StringBuilder(visible.length());
        int at = 0;
        while (at < visible.length()) {
            if (!Character.isLetterOrDigit(visible.charAt(at))) {
                clean.append(visible.charAt(at++));
                continue;
            }
            int end = at;
            while (end < visible.length() && Character.isLetterOrDigit(visible.charAt(end))) {
                end++;
            }
            String run = visible.substring(at, end);
            boolean tenth = (run.equals("x") || run.equals("х")) && at > 0 && visible.charAt(at - 1) == '.';
            clean.append(tenth ? "10" : word(run, lexicon));
            at = end;
        }
        return clean.toString();
    }

    private static String visible(String raw) {
        String text = Normalizer.isNormalized(raw, Normalizer.Form.NFKC)
                ? raw
                : Normalizer.normalize(raw.replace('№', '#'), Normalizer.Form.NFKC);
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || QUOTES.indexOf(c) >= 0) {
                appendSpace(visible);
            } else if (type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK) {
                continue;
            } else if (type == Character.DASH_PUNCTUATION || OTHER_DASHES.indexOf(c) >= 0) {
                visible.append('-');
            } else {
                visible.append(c == 'ё' ? 'е' : c == '\\' ? '/' : c);
            }
        }
        return visible.toString().strip();
    }

    private static void appendSpace(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static String word(String run, Lexicon lexicon) {
        boolean digits = false;
        boolean letters = false;
        for (int i = 0; i < run.length(); i++) {
            boolean digit = Character.isDigit(run.charAt(i));
            digits |= digit;
            letters |= !digit;
        }
        String roman = letters ? Roman.canonical(run) : null;
        if (roman != null) {
            return roman;
        }
        String cyrillic = letters ? cyrillic(run) : run;
        if (!digits || !letters) {
            return letters ? cyrillic : asciiDigits(run);
        }
        String word = lettersForDigits(cyrillic);
        return lexicon.knows(word) ? word : digitsForLetters(run, cyrillic);
    }

    private static String cyrillic(String run) {
        StringBuilder fixed = null;
        for (int i = 0; i < run.length(); i++) {
            int index = LOOKALIKES.indexOf(run.charAt(i));
            if (index >= 0) {
                fixed = fixed == null ? new StringBuilder(run) : fixed;
                fixed.setCharAt(i, CYRILLIC.charAt(index));
            }
        }
        return fixed == null ? run : fixed.toString();
    }

    private static String asciiDigits(String run) {
        StringBuilder digits = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            digits.append((char) ('0' + Character.digit(run.charAt(i), 10)));
        }
        return digits.toString();
    }

    /** «0ктября», «3а». */
    private static String lettersForDigits(String run) {
        return run.replace('0', 'о').replace('3', 'з');
    }

    /** «О1», «l5», «2О25»: a stretch of letters that all look like digits, beside a digit. */
    private static String digitsForLetters(String raw, String cyrillic) {
        StringBuilder fixed = new StringBuilder(cyrillic.length());
        int at = 0;
        while (at < raw.length()) {
            int end = at;
            boolean digit = Character.isDigit(raw.charAt(at));
            boolean convertible = true;
            while (end < raw.length() && Character.isDigit(raw.charAt(end)) == digit) {
                convertible &= digit || digitFor(raw.charAt(end), cyrillic.charAt(end)) != null;
                end++;
            }
            for (int i = at; i < end; i++) {
                Character looksLike = convertible && !digit ? digitFor(raw.charAt(i), cyrillic.charAt(i)) : null;
                if (digit) {
                    fixed.append((char) ('0' + Character.digit(raw.charAt(i), 10)));
                } else {
                    fixed.append(looksLike == null ? cyrillic.charAt(i) : looksLike);
                }
            }
            at = end;
        }
        return fixed.toString();
    }

    private static @Nullable Character digitFor(char raw, char cyrillic) {
        if (raw == 'l' || raw == 'i' || raw == '|') {
            return '1';
        }
        return switch (cyrillic) {
            case 'о' -> '0';
            case 'з' -> '3';
            default -> null;
        };
    }
}
