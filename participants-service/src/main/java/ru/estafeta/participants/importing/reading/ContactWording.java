package ru.estafeta.participants.importing.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Contacts;

/**
 * The column «Контактные данные» of the official bases: mail, telephone and the representative's name in one cell. Of a
 * pupil they are the representative's.
 */
final class ContactWording {

    static final Pattern MAIL =
            Pattern.compile("[\\w.+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()\\u00A0–-]{4,20}\\d");
    private static final Pattern MARKS = Pattern.compile("(?iuU)\\b(тел|телефон|моб|почта|e-?mail|эл)\\b\\.?|[:;]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,.–-]+|[\\s,.–-]+$");

    private ContactWording() {}

    static Contacts read(String cell, PersonKind kind) {
        var text = Words.squeeze(cell);
        var mail = first(MAIL, text);
        text = mail == null ? text : text.replace(mail, " ");
        var phone = first(PHONE, text);
        text = phone == null ? text : text.replace(phone, " ");
        var rest = EDGES.matcher(Words.squeeze(MARKS.matcher(text).replaceAll(" ")))
                .replaceAll("");
        var name = rest.replaceAll("\\s*,\\s*,\\s*", ", ");
        boolean pupil = kind == PersonKind.PUPIL;
        return new Contacts(mail, pupil ? null : phone, pupil ? name : null, pupil ? phone : null);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group() : null;
    }
}
