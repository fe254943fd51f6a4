package ru.estafeta.roadmap.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** How texts of orders are cleaned and compared: kinds of spaces and dashes, Latin look-alikes and ё never matter. */
public final class Wording {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}%№]+");
    private static final String LATIN = "aceopxykmhtb";
    private static final String CYRILLIC = "асеорхукмнтв";

    private Wording() {}

    /** The text as written, with white space of every kind squeezed to single spaces. */
    public static String squeeze(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** For comparing only: lower case, ё as е, look-alikes as Cyrillic, words parted by one space. */
    public static String key(String text) {
        var lower = squeeze(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return NOT_WORDS.matcher(likeCyrillic(lower)).replaceAll(" ").strip();
    }

    private static String likeCyrillic(String text) {
        boolean russian = text.chars().anyMatch(c -> c >= 'а' && c <= 'я');
        if (!russian) {
            return text;
        }
        var builder = new StringBuilder(text);
        for (int i = 0; i < builder.length(); i++) {
            int at = LATIN.indexOf(builder.charAt(i));
            if (at >= 0) {
                builder.setCharAt(i, CYRILLIC.charAt(at));
            }
        }
        return builder.toString();
    }
}
