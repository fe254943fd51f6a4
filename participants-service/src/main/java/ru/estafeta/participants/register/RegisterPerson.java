package ru.estafeta.participants.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonFactsKnownV1;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.participation.Eligibility;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.EmployerCorrected;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.person.PersonWritten;
import ru.estafeta.participants.person.Pseudonyms;
import ru.estafeta.participants.snils.Snils;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/**
 * Writes a person into the register and corrects him. A correction may not leave behind a consent signed by the wrong
 * people or a role that he is not fit for: those are put right first.
 */
@ApplicationScoped
public class RegisterPerson {

    private final People people;
    private final Pseudonyms pseudonyms;
    private final Organisations organisations;
    private final Participations participations;
    private final Consents consents;
    private final KeepSnils numbers;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<EmployerCorrected> employerCorrected;
    private final Event<PersonWritten> written;
    private final IdGenerator ids;
    private final Clock clock;

    RegisterPerson(
            People people,
            Pseudonyms pseudonyms,
            Organisations organisations,
            Participations participations,
            Consents consents,
            KeepSnils numbers,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Event<EmployerCorrected> employerCorrected,
            Event<PersonWritten> written,
            IdGenerator ids,
            Clock clock) {
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.organisations = organisations;
        this.participations = participations;
        this.consents = consents;
        this.numbers = numbers;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.employerCorrected = employerCorrected;
        this.written = written;
        this.ids = ids;
        this.clock = clock;
    }

    public Person register(UUID organisation, PersonData data, @Nullable Snils snils) {
        caller.requireWithin(organisation);
        requireRegisterOf(organisation);
        data.plausibleOn(LocalDate.now(clock));
        requireEmployer(data.employer());
        var id = ids.next();
        var person = Person.register(id, pseudonyms.of(id), organisation, data, clock.instant());
        numbers.keep(person, snils);
        people.persistAndFlush(person);
        outbox.append(new PersonFactsKnownV1(person.state()));
        written.fire(new PersonWritten(id));
        audit.record("REGISTER", "person", id.toString(), organisation, null);
        return person;
    }

    void correct(Person person, PersonCorrection correction) {
        var snils = correction.snils();
        boolean anotherNumber = snils != null && numbers.keep(person, Snils.orNone(snils));
        change(person, correction.onto(person.data()));
        if (anotherNumber) {
            written.fire(new PersonWritten(person.id()));
        }
        audit.record("CORRECT", "person", person.id().toString(), person.organisation(), null);
    }

    /** The same for those who write in the log by themselves what they change. */
    public void change(Person person, PersonData data) {
        person.requireNotRestricted();
        data.plausibleOn(LocalDate.now(clock));
        if (!Objects.equals(data.employer(), person.employer())) {
            requireEmployer(data.employer());
        }
        requireConsentsStillRight(person, data);
        for (var participation : participations.currentOf(person.id())) {
            Eligibility.check(data, participation.role(), participation.form(), participation.enteredOn());
        }
        var before = person.data();
        person.correct(data);
        people.flush();
        outbox.append(new PersonFactsKnownV1(person.state()));
        if (!Objects.equals(before.employer(), person.employer())) {
            employerCorrected.fire(new EmployerCorrected(person.id()));
        }
        if (!before.isCalledAndBornAs(person.data())) {
            written.fire(new PersonWritten(person.id()));
        }
    }

    private void requireConsentsStillRight(Person person, PersonData data) {
        consents.ofPeople(java.util.List.of(person.id())).stream()
                .filter(Consent::isActive)
                .filter(consent -> !consent.isRightlySignedFor(data.birth()))
                .findFirst()
                .ifPresent(consent -> {
                    throw Refusal.rule(
                            "WRONG_SIGNER",
                            "birthDate",
                            "При такой дате рождения согласие от "
                                    + Days.written(consent.view().signedOn())
                                    + " подписал не тот, кто должен. Сначала отзовите его и запишите новое.");
                });
    }

    /** Registers of people are kept by organisations that teach, each for its own (152-ФЗ: each is an operator). */
    private void requireRegisterOf(UUID organisation) {
        var teaches = organisations
                .findByIdOptional(organisation)
                .map(found -> found.type().isEducational())
                .orElse(false);
        if (!teaches) {
            throw Refusal.rule(
                    "NOT_EDUCATIONAL",
                    "organisation",
                    "Людей записывают в школе, колледже или другой образовательной организации. Выберите её.");
        }
    }

    private void requireEmployer(@Nullable UUID employer) {
        if (employer == null) {
            return;
        }
        var type = organisations.findByIdOptional(employer).map(found -> found.type());
        if (type.isEmpty()) {
            throw Refusal.rule("UNKNOWN_EMPLOYER", "employer", "Такого места работы нет. Выберите партнёра из списка.");
        }
        switch (type.get()) {
            case REGION, MUNICIPALITY ->
                throw Refusal.rule(
                        "WRONG_EMPLOYER", "employer", "Регион и муниципалитет – не место работы. Выберите партнёра.");
            case SCHOOL, COLLEGE, ADDITIONAL_EDUCATION, KINDERGARTEN, ENTERPRISE, NGO, UNIVERSITY, PRIVATE_PERSON -> {}
        }
    }
}
