package ru.estafeta.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/** Records a signed consent, and its withdrawal. One active consent per person and purpose. */
@ApplicationScoped
public class RecordConsent {

    private final Consents consents;
    private final Event<ConsentGiven> given;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    RecordConsent(Consents consents, Event<ConsentGiven> given, Audit audit, IdGenerator ids, Clock clock) {
        this.consents = consents;
        this.given = given;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Consent sign(Person person, ConsentPurpose purpose, Consent.Signature signature) {
        consents.active(person.id(), purpose).ifPresent(active -> {
            throw Refusal.conflict(
                    "CONSENT_EXISTS",
                    "Такое согласие уже есть: подписано " + Days.written(active.signedOn())
                            + ". Чтобы записать новое, сначала отзовите прежнее.");
        });
        var consent = Consent.sign(ids.next(), person, purpose, signature, LocalDate.now(clock), clock.instant());
        consents.persistAndFlush(consent);
        audit.record("SIGN", "consent", consent.id().toString(), consent.organisation(), purpose.name());
        if (purpose == ConsentPurpose.PROCESSING) {
            given.fire(new ConsentGiven(person.id()));
        }
        return consent;
    }

    void withdraw(Consent consent, LocalDate day) {
        consent.withdraw(day, LocalDate.now(clock));
        consents.flush();
        audit.record(
                "WITHDRAW",
                "consent",
                consent.id().toString(),
                consent.organisation(),
                consent.purpose().name());
    }
}
