package ru.estafeta.participants.renewal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A class as schools write it: a number and at most one letter («5А», «5 «А»», «5-А»). Anything else is no class to count on. */
record ClassName(int grade, String rest) {

    private static final Pattern WORDING = Pattern.compile("(\\d{1,2})([ \\-–—]{0,2}[«\"„“]?\\p{L}?[»\"”“]?)");
    private static final int HIGHEST = 12;

    static Optional<ClassName> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var matcher = WORDING.matcher(text.strip());
        return matcher.matches() && isGrade(Integer.parseInt(matcher.group(1)))
                ? Optional.of(new ClassName(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private static boolean isGrade(int number) {
        return number >= 1 && number <= HIGHEST;
    }

    String next() {
        return grade + 1 + rest;
    }
}
