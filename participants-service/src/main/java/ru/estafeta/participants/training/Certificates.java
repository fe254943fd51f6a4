package ru.estafeta.participants.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.text.Blank;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** Courses elsewhere that mentors have finished. Runs in the scope of the system, as all that tells who is trained. */
@ApplicationScoped
class Certificates {

    private static final String ADD = """
            insert into training_certificate (id, person_id, organisation_id, provider, programme, hours, number, issued_on,
                remote, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ProcessingConsent consent;
    private final Completion completion;
    private final Rows rows;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    Certificates(
            ProcessingConsent consent, Completion completion, Rows rows, Audit audit, IdGenerator ids, Clock clock) {
        this.consent = consent;
        this.completion = completion;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    void add(Person person, Certificate certificate, String by) {
        person.requireOpen();
        consent.require(java.util.List.of(person), "person");
        Days.happened(certificate.issuedOn(), LocalDate.now(clock), "issuedOn");
        var id = ids.next();
        rows.update(
                ADD,
                id,
                person.id(),
                person.organisation(),
                certificate.provider().strip(),
                certificate.programme().strip(),
                certificate.hours(),
                Blank.toNull(certificate.number()),
                certificate.issuedOn(),
                certificate.remote(),
                clock.instant(),
                by);
        completion.tell(Set.of(person.id()));
        log("ADD_CERTIFICATE", person, id);
    }

    void remove(Person person, UUID id) {
        if (rows.update("delete from training_certificate where id = ? and person_id = ?", id, person.id()) == 0) {
            throw Refusal.notFound("Документ об обучении не найден. Обновите страницу.");
        }
        completion.tell(Set.of(person.id()));
        log("REMOVE_CERTIFICATE", person, id);
    }

    private void log(String deed, Person person, UUID certificate) {
        audit.record(deed, "person", person.id().toString(), person.organisation(), certificate.toString());
    }
}
