package ru.estafeta.participants.ownpage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.PublicationScope;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.store.Rows;

/** Signatures that wait for the other one's. */
@ApplicationScoped
class Signatures {

    private static final ObjectMapper JSON = EventJson.mapper();

    private final Rows rows;

    Signatures(Rows rows) {
        this.rows = rows;
    }

    record Signature(
            Party party,
            UUID text,
            @Nullable String guardian,
            @Nullable PublicationScope scope,
            LocalDate signedOn) {}

    List<Signature> of(UUID person, ConsentPurpose purpose) {
        return rows.list(
                "select party, text_id, guardian, scope, signed_on from consent_signature"
                        + " where person_id = ? and purpose = ?",
                Signatures::signature,
                person,
                purpose);
    }

    /** A second signature of the same one takes the place of the first: the text may have changed. */
    void add(Person person, ConsentPurpose purpose, Signature signature) {
        rows.update(
                "insert into consent_signature (person_id, purpose, party, organisation_id, text_id, guardian, scope,"
                        + " signed_on) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (person_id, purpose, party)"
                        + " do update set text_id = excluded.text_id, guardian = excluded.guardian,"
                        + " scope = excluded.scope, signed_on = excluded.signed_on",
                person.id(),
                purpose,
                signature.party(),
                person.organisation(),
                signature.text(),
                signature.guardian(),
                json(signature.scope()),
                signature.signedOn());
    }

    void clear(UUID person, ConsentPurpose purpose) {
        rows.update("delete from consent_signature where person_id = ? and purpose = ?", person, purpose);
    }

    private static Signature signature(ResultSet row) throws SQLException {
        var scope = row.getString("scope");
        try {
            return new Signature(
                    Party.valueOf(row.getString("party")),
                    Rows.uuid(row, "text_id"),
                    row.getString("guardian"),
                    scope == null ? null : JSON.readValue(scope, PublicationScope.class),
                    Rows.day(row, "signed_on"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable String json(@Nullable PublicationScope scope) {
        try {
            return scope == null ? null : JSON.writeValueAsString(scope);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
