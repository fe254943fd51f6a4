package ru.estafeta.participants.snils;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** An insurance number whose check digits agree with the others. */
public record Snils(String digits) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0‐‑–—-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{11}");
    /** Numbers up to this one were given out before there were check digits. */
    private static final int LAST_UNCHECKED = 1_001_998;

    private static final String HIDDEN = "•••-•••-••";

    /** Text that is empty says that there is none. */
    public static @Nullable Snils orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : read(text);
    }

    /** @throws Refusal that says what to do; it does not repeat the number */
    static Snils read(String text) {
        var digits = BETWEEN.matcher(text.strip()).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            throw Refusal.invalid(
                    "SNILS_DIGITS",
                    "snils",
                    "В СНИЛС 11 цифр: 123-456-789 64. Допишите недостающие или уберите лишнее; в таблице проверьте,"
                            + " не пропали ли нули в начале.");
        }
        if (!agrees(digits)) {
            throw Refusal.invalid(
                    "SNILS_CHECK_DIGITS",
                    "snils",
                    "Последние две цифры СНИЛС не сходятся с остальными: где-то опечатка. Сверьте номер с"
                            + " документом или оставьте пустым.");
        }
        return new Snils(digits);
    }

    private static boolean agrees(String digits) {
        if (Integer.parseInt(digits.substring(0, 9)) <= LAST_UNCHECKED) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return Integer.parseInt(digits.substring(9)) == sum % 101 % 100;
    }

    /** «123-456-789 64», as in the document. */
    public String written() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6, 9) + " "
                + digits.substring(9);
    }

    public String masked() {
        return HIDDEN + digits.charAt(8) + " " + digits.substring(9);
    }

    /** Records are written out where nobody thinks of it. */
    @Override
    public String toString() {
        return masked();
    }
}
