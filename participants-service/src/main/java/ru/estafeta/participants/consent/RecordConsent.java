package ru.estafeta.participants.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/**
 * Records a signed consent, and its end. One active consent per person and purpose; one that a child's guardian gave is
 * replaced when the child has come of age to sign. What ends reaches over organisations, so it runs in the scope of the
 * system: see {@link ConsentWithdrawn}.
 */
@ApplicationScoped
public class RecordConsent {

    private final Consents consents;
    private final People people;
    private final Event<ConsentGiven> given;
    private final Event<ConsentWithdrawn> withdrawn;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    RecordConsent(
            Consents consents,
            People people,
            Event<ConsentGiven> given,
            Event<ConsentWithdrawn> withdrawn,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.consents = consents;
        this.people = people;
        this.given = given;
        this.withdrawn = withdrawn;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** On paper, on no terms but those of the form. */
    public Consent sign(Person person, ConsentPurpose purpose, Consent.Signature signature) {
        return sign(person, purpose, signature, ConsentTerms.onPaper(null, null));
    }

    public Consent sign(Person person, ConsentPurpose purpose, Consent.Signature signature, ConsentTerms terms) {
        person.requireOpen();
        var today = LocalDate.now(clock);
        var consent = Consent.sign(ids.next(), person, purpose, signature, terms, today, clock.instant());
        consents.active(person.id(), purpose).ifPresent(active -> {
            if (!active.mayBeReplacedBy(consent)) {
                throw Refusal.conflict(
                        "CONSENT_EXISTS",
                        "Такое согласие уже есть: подписано " + Days.written(active.signedOn())
                                + ". Чтобы записать новое, сначала отзовите прежнее.");
            }
            active.replace(consent.signedOn());
            consents.flush();
        });
        consents.persistAndFlush(consent);
        audit.record("SIGN", "consent", consent.id().toString(), consent.organisation(), purpose.name());
        if (purpose == ConsentPurpose.PROCESSING) {
            person.release();
            given.fire(new ConsentGiven(person.id()));
        }
        return consent;
    }

    /** In the scope of the system. */
    public void withdraw(Consent consent, LocalDate day) {
        consent.withdraw(day, LocalDate.now(clock));
        end(consent, day, "WITHDRAW");
    }

    /** In the scope of the system: its term is over. */
    void expire(Consent consent) {
        end(consent, consent.expire(), "EXPIRE");
    }

    private void end(Consent consent, LocalDate day, String action) {
        consents.flush();
        var purpose = consent.purpose();
        if (purpose == ConsentPurpose.PROCESSING) {
            people.existing(consent.person()).restrict(day);
            people.flush();
            withdrawn.fire(new ConsentWithdrawn(consent.person(), day));
        }
        audit.record(action, "consent", consent.id().toString(), consent.organisation(), purpose.name());
    }
}
