package ru.estafeta.roadmap.term.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Roman numerals of quarters, half-years and months, also as people type them: «ІV», «1V», «IY», «lll». */
final class Roman {

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("v", 5),
            Map.entry("vi", 6),
            Map.entry("vii", 7),
            Map.entry("viii", 8),
            Map.entry("ix", 9),
            Map.entry("xi", 11),
            Map.entry("xii", 12));

    private static final Map<String, String> SLIPS =
            Map.of("1v", "iv", "1y", "iv", "1у", "iv", "iy", "iv", "iу", "iv", "іу", "iv", "ly", "iv", "lу", "iv");

    private Roman() {}

    /** The numeral in small Latin letters, or null when the word is none. */
    static @Nullable String canonical(String word) {
        if (word.length() > 4) {
            return null;
        }
        String slip = SLIPS.get(word);
        if (slip != null) {
            return slip;
        }
        String latin = word.replace('і', 'i').replace('l', 'i').replace('х', 'x');
        return VALUES.containsKey(latin) ? latin : null;
    }

    static int value(String canonical) {
        return VALUES.getOrDefault(canonical, 0);
    }
}
