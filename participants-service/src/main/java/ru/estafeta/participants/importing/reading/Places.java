package ru.estafeta.participants.importing.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that a row may name: by name, by id, or by a number of a state register.
 *
 * @param own where people go whose row names none: the organisation that imports, if it keeps a register
 * @param schools those that keep registers, by id, folded name or number; {@link #AMBIGUOUS} where two have the name
 * @param employers partners and others where people work
 */
public record Places(@Nullable UUID own, Map<String, School> schools, Map<String, UUID> employers) {

    public static final UUID AMBIGUOUS = new UUID(0, 0);

    public record School(UUID id, String name, boolean closed) {}

    Optional<School> school(String words) {
        var known = schools.get(words.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(known == null ? schools.get(Words.fold(words)) : known);
    }

    Optional<School> ownSchool() {
        return Optional.ofNullable(own).map(id -> schools.get(id.toString()));
    }

    Optional<UUID> employer(String words) {
        return Optional.ofNullable(employers.get(Words.fold(words))).filter(id -> !id.equals(AMBIGUOUS));
    }

    /** The key under which a name or a number is found. */
    public static String key(String words) {
        return Words.fold(words);
    }
}
