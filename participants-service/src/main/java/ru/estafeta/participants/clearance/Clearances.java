package ru.estafeta.participants.clearance;

import static ru.estafeta.contracts.MentoringForm.EMPLOYER_PUPIL;
import static ru.estafeta.contracts.MentoringForm.EMPLOYER_STUDENT;
import static ru.estafeta.contracts.MentoringForm.STUDENT_PUPIL;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.person.Birth;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** The one place that says whether an adult from outside may mentor children on a day. */
@ApplicationScoped
public class Clearances {

    /** Days before the last one on which a new one is asked for. */
    public static final int DAYS_BEFORE_END = 30;

    /** Of a person {@code h}: mentors children from outside and has no certificate that will hold for a while. */
    public static final String DUE = """
            (h.kind in ('SPECIALIST', 'STUDENT') and (h.birth_date <= :bornBefore
                or h.birth_date is null and h.birth_year <= :bornIn)
             and exists (select 1 from participation r where r.person_id = h.id and r.role = 'MENTOR' and r.left_on is null
                 and r.form in ('STUDENT_PUPIL', 'EMPLOYER_PUPIL', 'EMPLOYER_STUDENT'))
             and not exists (select 1 from clearance c where c.person_id = h.id and c.valid_until >= :goodUntil))""";

    private static final int OF_AGE = 18;
    private static final Set<MentoringForm> WITH_CHILDREN = Set.of(STUDENT_PUPIL, EMPLOYER_PUPIL, EMPLOYER_STUDENT);

    private static final String OF_PERSON = """
            select c.id, c.number, c.issued_on, c.checked_on, c.checked_by, c.valid_until
            from clearance c join person h on h.id = c.person_id
            where (h.id = ? or h.merged_into = ?) and h.restricted_on is null
            order by c.valid_until desc, c.id""";
    private static final String ADD = """
            insert into clearance (id, person_id, organisation_id, number, issued_on, checked_on, checked_by, valid_until,
                recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ClearanceRules rules;
    private final Caller caller;
    private final Rows rows;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    Clearances(ClearanceRules rules, Caller caller, Rows rows, Audit audit, IdGenerator ids, Clock clock) {
        this.rules = rules;
        this.caller = caller;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Staff are checked when they are hired, pupils are not (domain.md §8). */
    public static boolean isAskedOf(PersonKind kind, Birth birth, MentoringForm form, LocalDate day) {
        return WITH_CHILDREN.contains(form)
                && (kind == PersonKind.SPECIALIST || kind == PersonKind.STUDENT)
                && birth.ageOn(day) >= OF_AGE;
    }

    /** People {@link #DUE} on a day, as parameters of that condition. */
    public static Map<String, Object> dueOn(LocalDate today) {
        return Map.of(
                "bornBefore", today.minusYears(OF_AGE),
                "bornIn", today.getYear() - OF_AGE,
                "goodUntil", today.plusDays(DAYS_BEFORE_END));
    }

    public void require(Collection<Person> mentors, MentoringForm form, LocalDate day, String pointer) {
        for (var mentor : mentors) {
            if (isAskedOf(mentor.kind(), mentor.birth(), form, day)) {
                require(mentor, day, pointer);
            }
        }
    }

    private void require(Person mentor, LocalDate day, String pointer) {
        var last = of(mentor.id()).stream()
                .filter(one -> !one.issuedOn().isAfter(day))
                .findFirst()
                .map(Clearance::validUntil);
        if (last.isEmpty() && rules.current().required()) {
            throw Refusal.rule(
                    "CLEARANCE_MISSING",
                    pointer,
                    mentor.shortName()
                            + ": нет справки об отсутствии судимости. Проверьте её и запишите номер и дату на"
                            + " карточке.");
        }
        if (last.isPresent() && last.get().isBefore(day)) {
            throw Refusal.rule(
                    "CLEARANCE_EXPIRED",
                    pointer,
                    mentor.shortName() + ": справка об отсутствии судимости действовала до " + Days.written(last.get())
                            + ". Попросите новую и запишите её на карточке.");
        }
    }

    /** The one that holds longest first. */
    List<Clearance> of(UUID person) {
        return rows.list(
                OF_PERSON,
                row -> new Clearance(
                        Rows.uuid(row, "id"),
                        row.getString("number"),
                        Rows.day(row, "issued_on"),
                        Rows.day(row, "checked_on"),
                        row.getString("checked_by"),
                        Rows.day(row, "valid_until")),
                person,
                person);
    }

    void record(Person person, Clearance.Shown shown) {
        person.requireNotRestricted();
        var today = LocalDate.now(clock);
        Days.happened(shown.issuedOn(), today, "issuedOn");
        Days.happened(shown.checkedOn(), today, "checkedOn");
        Days.notBefore(shown.checkedOn(), shown.issuedOn(), "checkedOn", "CHECKED_BEFORE_ISSUE", "даты справки");
        var until = Optional.ofNullable(shown.validUntil())
                .orElseGet(() -> shown.issuedOn().plusMonths(rules.current().validMonths()));
        Days.notBefore(until, shown.issuedOn(), "validUntil", "VALID_BEFORE_ISSUE", "даты справки");
        var id = ids.next();
        rows.update(
                ADD,
                id,
                person.id(),
                person.organisation(),
                shown.number().strip(),
                shown.issuedOn(),
                shown.checkedOn(),
                shown.checkedBy().strip(),
                until,
                clock.instant(),
                caller.name());
        log("RECORD_CLEARANCE", person, id);
    }

    void remove(Person person, UUID id) {
        if (rows.update("delete from clearance where id = ? and person_id = ?", id, person.id()) == 0) {
            throw Refusal.notFound("Справка не найдена. Обновите страницу.");
        }
        log("REMOVE_CLEARANCE", person, id);
    }

    private void log(String deed, Person person, UUID id) {
        audit.record(deed, "person", person.id().toString(), person.organisation(), id.toString());
    }
}
