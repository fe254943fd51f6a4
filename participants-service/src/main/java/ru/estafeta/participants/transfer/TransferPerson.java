package ru.estafeta.participants.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.duplicate.SettleDuplicate;
import ru.estafeta.participants.duplicate.Verdict;
import ru.estafeta.participants.participation.EnterProgramme;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.person.PersonTransferred;
import ru.estafeta.participants.register.RegisterPerson;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/**
 * What he did at the old school ends and stays there; the new one gets a card of its own, for it needs a consent of its
 * own, and takes him as a candidate in the same roles. Both cards count as one human being. Runs in the scope of the
 * system: pairs may belong to other schools.
 */
@ApplicationScoped
class TransferPerson {

    private static final String GO_ON = """
            insert into candidacy (id, person_id, organisation_id, role, form, notes, recorded_at)
            select gen_random_uuid(), ?, ?, a.role, a.form, coalesce(max(c.notes::text)::jsonb, '{}'), ?
            from participation a left join candidacy c on c.participation_id = a.id
            where a.person_id = ? and a.organisation_id = ? and a.left_on is null and a.merged_into is null
            group by a.role, a.form""";

    private final People people;
    private final EnterProgramme programme;
    private final RegisterPerson register;
    private final ProcessingConsent consent;
    private final SettleDuplicate duplicates;
    private final Event<PersonTransferred> transferred;
    private final Rows rows;
    private final Audit audit;
    private final Clock clock;

    TransferPerson(
            People people,
            EnterProgramme programme,
            RegisterPerson register,
            ProcessingConsent consent,
            SettleDuplicate duplicates,
            Event<PersonTransferred> transferred,
            Rows rows,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.programme = programme;
        this.register = register;
        this.consent = consent;
        this.duplicates = duplicates;
        this.transferred = transferred;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param day first day at the new organisation
     * @param by who decides, as the log of duplicates names him
     * @return the card at the new organisation
     */
    UUID transfer(UUID id, UUID to, LocalDate day, @Nullable String className, String by) {
        var person = people.existing(id);
        person.requireNotRestricted();
        requireFit(person, to, day);
        consent.requireTransfer(person);
        var card = register.register(to, inClass(person.data(), className), null);
        var from = person.organisation();
        rows.update(GO_ON, card.id(), to, clock.instant(), id, from);
        person.transfer(to, day);
        people.flush();
        transferred.fire(new PersonTransferred(id, from, day));
        duplicates.settle(duplicates.suspect(id, card.id()), Verdict.SAME, null, by);
        audit.record("TRANSFER", "person", id.toString(), from, null);
        return card.id();
    }

    private void requireFit(Person person, UUID to, LocalDate day) {
        Days.happened(day, LocalDate.now(clock), "transferredOn");
        if (person.isTransferred()) {
            throw Refusal.conflict(
                    "ALREADY_TRANSFERRED",
                    "Этот участник уже переведён. Переводите его из той организации, где он сейчас.");
        }
        if (person.organisation().equals(to)) {
            throw Refusal.rule("SAME_ORGANISATION", "organisation", "Он и так здесь. Выберите другую организацию.");
        }
        programme.requireOpenSchool(to, day);
    }

    private static PersonData inClass(PersonData data, @Nullable String className) {
        return new PersonData(
                data.familyName(),
                data.givenName(),
                data.patronymic(),
                data.birth(),
                data.kind(),
                data.teachingSince(),
                className,
                data.contacts(),
                data.job(),
                data.employer());
    }
}
