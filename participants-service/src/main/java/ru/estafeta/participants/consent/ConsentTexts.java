package ru.estafeta.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** The texts of consents, each in all its versions: a new wording never changes what was signed before. */
@ApplicationScoped
public class ConsentTexts {

    private final Rows rows;
    private final Caller caller;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    ConsentTexts(Rows rows, Caller caller, Audit audit, IdGenerator ids, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public ConsentText current(ConsentPurpose purpose) {
        return rows.list(
                        "select * from consent_text where purpose = ? order by version desc limit 1",
                        ConsentTexts::text,
                        purpose)
                .getFirst();
    }

    List<ConsentText> all() {
        return rows.list("select * from consent_text order by purpose, version desc", ConsentTexts::text);
    }

    public ConsentText byId(UUID id) {
        return rows.list("select * from consent_text where id = ?", ConsentTexts::text, id)
                .getFirst();
    }

    ConsentText publish(
            ConsentPurpose purpose,
            String title,
            String body,
            @Nullable Integer validMonths,
            String source,
            boolean verified) {
        var text = new ConsentText(
                ids.next(),
                purpose,
                current(purpose).version() + 1,
                title.strip(),
                body.strip(),
                validMonths,
                source.strip(),
                verified,
                LocalDate.now(clock),
                caller.username());
        rows.update(
                "insert into consent_text (id, purpose, version, title, body, valid_months, source, verified,"
                        + " valid_from, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                text.id(),
                purpose,
                text.version(),
                text.title(),
                text.body(),
                validMonths,
                text.source(),
                verified,
                text.validFrom(),
                text.recordedBy());
        audit.record("PUBLISH", "consent-text", text.id().toString(), caller.organisation(), purpose.name());
        return text;
    }

    private static ConsentText text(ResultSet row) throws SQLException {
        return new ConsentText(
                Rows.uuid(row, "id"),
                ConsentPurpose.valueOf(row.getString("purpose")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                Rows.integer(row, "valid_months"),
                row.getString("source"),
                row.getBoolean("verified"),
                Rows.day(row, "valid_from"),
                row.getString("recorded_by"));
    }
}
