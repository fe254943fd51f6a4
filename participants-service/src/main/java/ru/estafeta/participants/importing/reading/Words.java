package ru.estafeta.participants.importing.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of people's tables: compared without case, punctuation, ё and Latin letters that look Russian. */
public final class Words {

    private static final String LATIN = "ABCEHKMOPTXaceopxykBM";
    private static final String CYRILLIC = "АВСЕНКМОРТХасеорхукВМ";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}№]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private Words() {}

    public static String fold(String text) {
        var words = BETWEEN.matcher(cyrillic(text).toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll(" ");
        return words.strip();
    }

    /** Most cells are tidy already, and a large register has millions of them. */
    static String squeeze(String text) {
        return isTidy(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isTidy(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = character == ' ';
            if (space && afterSpace || !space && (Character.isWhitespace(character) || character == '\u00A0')) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    /** With Russian letters in place of Latin ones that look the same. */
    static String cyrillic(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            int place = LATIN.indexOf(text.charAt(i));
            if (place >= 0) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, CYRILLIC.charAt(place));
            }
        }
        return changed == null ? text : changed.toString();
    }

    /** A Russian word in which some letters are Latin: the word as it was meant. */
    static @Nullable String meantInRussian(String text) {
        boolean russian = false;
        boolean latin = false;
        for (int i = 0; i < text.length(); i++) {
            var script = Character.UnicodeScript.of(text.charAt(i));
            russian |= script == Character.UnicodeScript.CYRILLIC;
            latin |= script == Character.UnicodeScript.LATIN;
        }
        return russian && latin ? cyrillic(text) : null;
    }
}
