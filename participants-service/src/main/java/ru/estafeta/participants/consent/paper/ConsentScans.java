package ru.estafeta.participants.consent.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.ConsentScan;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/**
 * The scans of signed papers, one in use for each consent. One that is removed or replaced can be put back for a day; see
 * {@link RemovedScans}. What proves a consent stays readable after its withdrawal, until the person's data are destroyed.
 */
@ApplicationScoped
public class ConsentScans {

    private static final String IN_USE = """
            select consent_id, id, file_name, octet_length(content) as size from consent_scan
            where consent_id = any (?) and removed_at is null""";

    private final Consents consents;
    private final People people;
    private final Rows rows;
    private final Audit audit;
    private final Caller caller;
    private final IdGenerator ids;
    private final Clock clock;

    ConsentScans(
            Consents consents, People people, Rows rows, Audit audit, Caller caller, IdGenerator ids, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.rows = rows;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that the caller may see, by their consents. */
    public Map<UUID, ConsentScan> of(Collection<Consent> signed) {
        if (signed.isEmpty()) {
            return Map.of();
        }
        record Found(UUID consent, ConsentScan scan) {}
        return rows
                .list(
                        IN_USE,
                        row -> new Found(
                                Rows.uuid(row, "consent_id"),
                                new ConsentScan(Rows.uuid(row, "id"), row.getString("file_name"), row.getLong("size"))),
                        SqlArray.uuids(signed, Consent::id))
                .stream()
                .collect(Collectors.toMap(Found::consent, Found::scan));
    }

    ConsentScan attach(UUID consentId, ScanFile file) {
        var consent = own(consentId);
        people.existing(consent.person()).requireOpen();
        consent.requirePaperInForce();
        setAside(consent);
        var scan = new ConsentScan(ids.next(), file.name(), file.content().length);
        rows.update(
                "insert into consent_scan (id, consent_id, organisation_id, file_name, content) values (?, ?, ?, ?, ?)",
                scan.id(),
                consentId,
                consent.organisation(),
                scan.fileName(),
                file.content());
        log("ATTACH_SCAN", consent);
        return scan;
    }

    ScanFile read(UUID consentId, UUID scan) {
        var consent = consents.existing(consentId);
        caller.requireWithin(consent.organisation());
        var file = rows
                .list(
                        "select file_name, content from consent_scan"
                                + " where id = ? and consent_id = ? and removed_at is null",
                        row -> new ScanFile(row.getString("file_name"), row.getBytes("content")),
                        scan,
                        consentId)
                .stream()
                .findFirst()
                .orElseThrow(ConsentScans::unknown);
        log(Audit.READ, consent);
        return file;
    }

    void remove(UUID consentId, UUID scan) {
        var consent = own(consentId);
        if (rows.update(
                        "update consent_scan set removed_at = ? where id = ? and consent_id = ? and removed_at is null",
                        clock.instant(),
                        scan,
                        consentId)
                == 0) {
            throw unknown();
        }
        log("REMOVE_SCAN", consent);
    }

    /** Undoes its removal, or its replacement by another one. */
    void putBack(UUID consentId, UUID scan) {
        var consent = own(consentId);
        setAside(consent);
        if (rows.update("update consent_scan set removed_at = null where id = ? and consent_id = ?", scan, consentId)
                == 0) {
            throw unknown();
        }
        log("ATTACH_SCAN", consent);
    }

    private void setAside(Consent consent) {
        rows.update(
                "update consent_scan set removed_at = ? where consent_id = ? and removed_at is null",
                clock.instant(),
                consent.id());
    }

    /** Held against a second one who attaches, and against a withdrawal meanwhile. */
    private Consent own(UUID id) {
        var consent = consents.locked(id);
        caller.requireWithin(consent.organisation());
        return consent;
    }

    private void log(String deed, Consent consent) {
        audit.record(deed, "consent", consent.id().toString(), consent.organisation(), "scan");
    }

    private static Refusal unknown() {
        return Refusal.notFound("Скан не найден: его убрали или заменили. Обновите страницу.");
    }
}
