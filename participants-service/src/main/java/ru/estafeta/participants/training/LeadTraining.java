package ru.estafeta.participants.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.platform.time.IdGenerator;

/**
 * Makes a training, takes mentors into it and marks who came. What follows reaches roles at other organisations, so it
 * runs in the scope of the system.
 */
@ApplicationScoped
class LeadTraining {

    private static final String MENTORS = "select person_id from participation where person_id = any (?) and role = '"
            + ParticipantRole.MENTOR + "' and left_on is null";
    private static final String TAKE = """
            insert into trainee (training_id, person_id, organisation_id)
            select ?, h.id, h.organisation_id from person h where h.id = any (?)
            on conflict do nothing""";
    private static final String GONE = """
            delete from attendance a where a.session_id = ? and not a.person_id = any (?)
            and exists (select 1 from person h where h.id = a.person_id and h.restricted_on is null)""";
    private static final String CAME = """
            insert into attendance (session_id, training_id, person_id, organisation_id)
            select ?, t.training_id, t.person_id, t.organisation_id from trainee t
            where t.training_id = ? and t.person_id = any (?) on conflict do nothing""";

    private final Trainings trainings;
    private final Schedule schedule;
    private final Completion completion;
    private final People people;
    private final ProcessingConsent consent;
    private final OrganisationTree tree;
    private final Rows rows;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    LeadTraining(
            Trainings trainings,
            Schedule schedule,
            Completion completion,
            People people,
            ProcessingConsent consent,
            OrganisationTree tree,
            Rows rows,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.trainings = trainings;
        this.schedule = schedule;
        this.completion = completion;
        this.people = people;
        this.consent = consent;
        this.tree = tree;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    UUID make(UUID organisation, TrainingPlan plan, String by) {
        var type = tree.find(organisation).orElseThrow().type();
        if (!type.isEducational() && type != OrganisationType.MUNICIPALITY) {
            throw Refusal.rule(
                    "NOT_EDUCATIONAL",
                    "organisation",
                    "Школу наставников ведёт образовательная организация или муниципалитет. Обучение у партнёра"
                            + " запишите сертификатом на карточке наставника.");
        }
        var training = Training.of(ids.next(), organisation, plan, LocalDate.now(clock), clock.instant(), by);
        trainings.persistAndFlush(training);
        schedule.put(training, plan.sessions());
        log("MAKE_TRAINING", training);
        return training.id();
    }

    void change(Training training, TrainingPlan plan) {
        training.change(plan, LocalDate.now(clock));
        trainings.flush();
        schedule.put(training, plan.sessions());
        completion.recount(training.id());
        log("CHANGE_TRAINING", training);
    }

    void delete(Training training) {
        if (!rows.list("select 1 from attendance where training_id = ? limit 1", row -> true, training.id())
                .isEmpty()) {
            throw Refusal.conflict(
                    "TRAINING_HELD",
                    "На занятиях отмечены присутствующие, такое обучение не удаляют. Снимите отметки.");
        }
        log("DELETE_TRAINING", training);
        trainings.delete(training);
    }

    void take(Training training, Collection<UUID> asked) {
        var those = people.all(asked);
        var askedFor = SqlArray.uuids(asked, id -> id);
        var mentors = Set.copyOf(rows.list(MENTORS, row -> Rows.uuid(row, "person_id"), askedFor));
        for (var person : those) {
            person.requireOpen();
            requireFit(training, person, mentors.contains(person.id()));
        }
        consent.require(those, "people");
        rows.update(TAKE, training.id(), askedFor);
        log("TAKE_TRAINEES", training);
    }

    void letGo(Training training, UUID person) {
        int gone = rows.update("delete from trainee where training_id = ? and person_id = ?", training.id(), person);
        if (gone > 0) {
            completion.tell(Set.of(person));
            log("LET_TRAINEE_GO", training);
        }
    }

    void mark(Training training, UUID session, List<UUID> came) {
        var heldOn = rows
                .list(
                        "select held_on from training_session where id = ? and training_id = ?",
                        row -> Rows.day(row, "held_on"),
                        session,
                        training.id())
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Такого занятия в этом обучении нет."));
        Days.happened(heldOn, LocalDate.now(clock), "session", "SESSION_AHEAD");
        var those = SqlArray.uuids(came, id -> id);
        rows.update(GONE, session, those);
        rows.update(CAME, session, training.id(), those);
        completion.recount(training.id());
        log("MARK_ATTENDANCE", training);
    }

    private void requireFit(Training training, Person person, boolean mentor) {
        if (!mentor) {
            throw Refusal.rule(
                    "NOT_A_MENTOR",
                    "people",
                    person.shortName() + ": не записан наставником. Сначала запишите его в роль наставника.");
        }
        if (!tree.isWithin(person.organisation(), training.organisation())) {
            throw Refusal.rule(
                    "OUT_OF_PLACE",
                    "people",
                    person.shortName() + ": из организации, которую это обучение не охватывает.");
        }
    }

    private void log(String deed, Training training) {
        audit.record(deed, "training", training.id().toString(), training.organisation(), null);
    }
}
