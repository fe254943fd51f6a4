package ru.estafeta.participants.duplicate;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** How two spellings of one part of a name agree. */
enum Likeness {
    SAME,
    ALIKE,
    /** One of them is missing, or both are. */
    UNKNOWN,
    OTHER;

    private static final int LONG = 6;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final LevenshteinDistance TYPOS = new LevenshteinDistance(2);

    /** Blind to case, ё, hyphens and spaces. One slip in a short name is a typo, two in a long one; so are two letters swapped. */
    static Likeness of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        var first = fold(one);
        var second = fold(other);
        if (first.equals(second)) {
            return SAME;
        }
        int slips = TYPOS.apply(first, second);
        int shortest = Math.min(first.length(), second.length());
        boolean typo = slips == 1 || slips == 2 && (shortest >= LONG || areTheSameLetters(first, second));
        return typo && shortest > 1 ? ALIKE : OTHER;
    }

    boolean agrees() {
        return this == SAME || this == ALIKE;
    }

    private static boolean areTheSameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private static String fold(String name) {
        return NOT_LETTERS
                .matcher(name.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll("");
    }
}
