package ru.estafeta.participants.person;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a person is reached, and the legal representative of one who is not of age. Telephones are digits after «+». */
@Embeddable
public record Contacts(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String guardian,
        @Nullable String guardianPhone) {

    public static final Contacts NONE = new Contacts(null, null, null, null);

    private static final Pattern WRITTEN = Pattern.compile("[\\d+ ()\\u00A0‑–.-]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final int DIGITS_OF_RUSSIA = 11;
    private static final int DIGITS_WITHOUT_CODE = 10;
    private static final int FEWEST = 5;
    private static final int MOST = 15;

    public Contacts {
        email = PersonData.tidyOrNull(email);
        phone = phone(phone);
        guardian = PersonData.tidyOrNull(guardian);
        guardianPhone = phone(guardianPhone);
    }

    Contacts filledFrom(Contacts other) {
        return new Contacts(
                PersonData.or(email, other.email),
                PersonData.or(phone, other.phone),
                PersonData.or(guardian, other.guardian),
                PersonData.or(guardianPhone, other.guardianPhone));
    }

    public static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= FEWEST && digits <= MOST && WRITTEN.matcher(text).matches();
    }

    /** «8 (900) 123-45-67» and «+79001234567» are one number; a short one of a town stays as it is. */
    private static @Nullable String phone(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var digits = NO_DIGITS.matcher(text).replaceAll("");
        if (digits.length() == DIGITS_OF_RUSSIA && (digits.startsWith("8") || digits.startsWith("7"))) {
            return "+7" + digits.substring(1);
        }
        if (digits.length() == DIGITS_WITHOUT_CODE) {
            return "+7" + digits;
        }
        return text.strip().startsWith("+") ? "+" + digits : digits;
    }
}
