package ru.estafeta.participants.consent.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.scan.Paper;
import ru.estafeta.participants.scan.Scan;
import ru.estafeta.participants.scan.ScanFile;
import ru.estafeta.participants.scan.Scans;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;

/**
 * The scans of consents on paper. What proves a consent stays readable after its withdrawal, until the person's data are
 * destroyed.
 */
@ApplicationScoped
public class ConsentScans {

    private final Consents consents;
    private final People people;
    private final Scans scans;
    private final Audit audit;
    private final Caller caller;

    ConsentScans(Consents consents, People people, Scans scans, Audit audit, Caller caller) {
        this.consents = consents;
        this.people = people;
        this.scans = scans;
        this.audit = audit;
        this.caller = caller;
    }

    /** Those that the caller may see, by their consents. */
    public Map<UUID, Scan> of(Collection<Consent> signed) {
        return scans.inUse(Paper.CONSENT, signed.stream().map(Consent::id).toList());
    }

    Scan attach(UUID consentId, ScanFile file) {
        var consent = own(consentId);
        people.existing(consent.person()).requireOpen();
        consent.requirePaperInForce();
        log("ATTACH_SCAN", consent);
        return scans.attach(Paper.CONSENT, consentId, consent.organisation(), file);
    }

    ScanFile read(UUID consentId, UUID scan) {
        var consent = consents.existing(consentId);
        caller.requireWithin(consent.organisation());
        log(Audit.READ, consent);
        return scans.read(Paper.CONSENT, consentId, scan);
    }

    void remove(UUID consentId, UUID scan) {
        log("REMOVE_SCAN", own(consentId));
        scans.remove(Paper.CONSENT, consentId, scan);
    }

    void putBack(UUID consentId, UUID scan) {
        log("ATTACH_SCAN", own(consentId));
        scans.putBack(Paper.CONSENT, consentId, scan);
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
}
