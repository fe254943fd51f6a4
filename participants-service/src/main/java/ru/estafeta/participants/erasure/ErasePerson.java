package ru.estafeta.participants.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.consent.Operator;
import ru.estafeta.participants.consent.Operators;
import ru.estafeta.participants.consent.paper.ConsentScans;
import ru.estafeta.participants.organisation.Organisations;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/**
 * Destroys what is personal of somebody whose data may not be processed, and makes the act. His row stays with the year
 * of birth, so that pairs and figures keep their number; nothing is told to the other services, which know a pseudonym
 * alone. Runs in the scope of the system: answers and pairs may belong to other schools.
 */
@ApplicationScoped
class ErasePerson {

    private static final int YEARS_KEPT = 3;
    private static final List<String> DESTROYED = List.of(
            "update consent set guardian = case when guardian is null then null else '(уничтожено)' end, scope = null"
                    + " where person_id = ?",
            "delete from scan where consent_id in (select id from consent where person_id = ?)",
            "delete from consent_signature where person_id = ?",
            "delete from personal_link where person_id = ?",
            "delete from candidacy where person_id = ?",
            "delete from clearance where person_id = ?",
            "delete from training_certificate where person_id = ?",
            "update participation set leaving_reason = null, support_since = null where person_id = ?",
            "delete from profile where participation_id in (select id from participation where person_id = ?)",
            "update survey_response set answers = '{}' where person_id = ?",
            "delete from employment_terms where pair_id in"
                    + " (select pair_id from pair_member where person_id = ? and role = 'MENTOR')",
            "delete from survey_link where person_id = ?",
            "delete from base_renewal_change where person_id = ?",
            "delete from potential_mentor where person_id = ?",
            "delete from people_import_change where person_id = ?");

    /** What a card was before another went into it. */
    private static final String PARTED_NO_MORE =
            "update suspected_duplicate set moved = null where one_id = ? or other_id = ?";

    private final People people;
    private final Consents consents;
    private final ConsentScans scans;
    private final Organisations organisations;
    private final Operators operators;
    private final LogExport log;
    private final Rows rows;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    ErasePerson(
            People people,
            Consents consents,
            ConsentScans scans,
            Organisations organisations,
            Operators operators,
            LogExport log,
            Rows rows,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.people = people;
        this.consents = consents;
        this.scans = scans;
        this.organisations = organisations;
        this.operators = operators;
        this.log = log;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param by who does it, as the act names him */
    UUID erase(UUID personId, ErasureBasis basis, String by) {
        var person = people.existing(personId);
        person.requireOpen();
        if (consents.active(personId, ConsentPurpose.PROCESSING).isPresent()) {
            throw Refusal.conflict(
                    "CONSENT_HOLDS",
                    "Согласие на обработку данных действует. Сначала запишите его отзыв, потом уничтожайте данные.");
        }
        var today = LocalDate.now(clock);
        var organisation = person.organisation();
        int number = rows.list(
                        "select coalesce(max(number), 0) + 1 as next from erasure where organisation_id = ?",
                        row -> row.getInt("next"),
                        organisation)
                .getFirst();
        var act = new ActOfErasure(
                number,
                Objects.requireNonNull(organisations.findById(organisation), "he is of it")
                        .name(),
                operators.of(organisation).map(Operator::address).orElse(""),
                person.fullName(),
                kinds(person),
                basis,
                today,
                by);
        audit.record("ERASE", "person", personId.toString(), organisation, basis.name());
        var id = ids.next();
        rows.update(
                "insert into erasure (id, organisation_id, person_id, number, erased_on, basis, erased_by, act, log,"
                        + " keep_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                organisation,
                personId,
                number,
                today,
                basis,
                by,
                act.docx(),
                log.of(personId),
                today.plusYears(YEARS_KEPT));
        var cards = new ArrayList<>(people.mergedInto(personId));
        cards.add(person);
        cards.forEach(card -> card.erase(today));
        people.flush();
        for (var card : cards) {
            DESTROYED.forEach(statement -> rows.update(statement, card.id()));
            rows.update(PARTED_NO_MORE, card.id(), card.id());
        }
        return id;
    }

    private List<String> kinds(Person person) {
        var data = person.data();
        var contacts = data.contacts();
        var kinds = new ArrayList<>(List.of("фамилия, имя, отчество", "дата рождения"));
        if (data.className() != null || data.job() != null) {
            kinds.add("класс, должность");
        }
        if (contacts.email() != null || contacts.phone() != null) {
            kinds.add("почта, телефон");
        }
        if (contacts.guardian() != null || contacts.guardianPhone() != null) {
            kinds.add("имя и телефон законного представителя");
        }
        if (person.snils() != null) {
            kinds.add("СНИЛС");
        }
        if (!scans.of(consents.ofPeople(List.of(person.id()))).isEmpty()) {
            kinds.add("сканы подписанных согласий");
        }
        kinds.add("ответы на анкеты, сведения о согласиях и участии, по которым можно узнать человека");
        return kinds;
    }
}
