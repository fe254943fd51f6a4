package ru.estafeta.platform.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** How a caller names organisations: by our id, or by a code of a state register (DHIS2 calls it so too). */
enum IdScheme {
    UID("id"),
    INN("ИНН"),
    OGRN("ОГРН"),
    OKTMO("ОКТМО"),
    OO1("кодом ОО-1");

    private final String words;

    IdScheme(String words) {
        this.words = words;
    }

    static IdScheme parse(@Nullable String text) {
        if (text == null) {
            return UID;
        }
        return Arrays.stream(values())
                .filter(scheme -> scheme.code().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "BAD_ID_SCHEME",
                        "idScheme",
                        "Укажите одну из схем: "
                                + Arrays.stream(values()).map(IdScheme::code).collect(Collectors.joining(", ")) + "."));
    }

    UUID resolve(String text, OrganisationTree tree) {
        if (this == UID) {
            return UUID.fromString(text);
        }
        var found = tree.withCode(code(), text.strip());
        if (found.isEmpty()) {
            throw Refusal.notFound("Организация с " + words + " " + text + " не найдена среди доступных вам.");
        }
        if (found.size() > 1) {
            throw Refusal.rule(
                    "AMBIGUOUS_CODE",
                    "organisation",
                    "Организаций с " + words + " " + text + " несколько: назовите её другим кодом или нашим id.");
        }
        return found.getFirst().id();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
