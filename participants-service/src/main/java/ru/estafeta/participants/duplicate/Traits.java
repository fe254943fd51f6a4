package ru.estafeta.participants.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.platform.store.Rows;

/**
 * By what a card is compared with others.
 *
 * @param snils the keyed hash of the insurance number
 */
record Traits(
        UUID id,
        UUID organisation,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        Birth birth,
        PersonKind kind,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String snils) {

    /** @param prefix of the columns of a person */
    static Traits read(ResultSet row, String prefix) throws SQLException {
        return new Traits(
                Rows.uuid(row, prefix + "id"),
                Rows.uuid(row, prefix + "organisation_id"),
                row.getString(prefix + "family_name"),
                row.getString(prefix + "given_name"),
                row.getString(prefix + "patronymic"),
                new Birth(Rows.date(row, prefix + "birth_date"), row.getInt(prefix + "birth_year")),
                PersonKind.valueOf(row.getString(prefix + "kind")),
                row.getString(prefix + "phone"),
                row.getString(prefix + "email"),
                row.getString(prefix + "snils_matching"));
    }
}
