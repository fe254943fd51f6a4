package ru.estafeta.participants.participation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.ParticipationEnrolledV1;
import ru.estafeta.contracts.ParticipationLeftV1;
import ru.estafeta.contracts.ParticipationMovedV1;
import ru.estafeta.contracts.ParticipationTrainedV1;
import ru.estafeta.contracts.ParticipationTrainingUndoneV1;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.ConsentWithdrawn;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.person.CardsChanged;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonTransferred;
import ru.estafeta.participants.training.TrainedDays;
import ru.estafeta.participants.training.TrainingChanged;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/** A person becomes mentor or mentee in a form of mentoring, and leaves it. */
@ApplicationScoped
public class EnterProgramme {

    private static final int LAST = 2000;

    private final Participations participations;
    private final ParticipationQueries queries;
    private final JoinProgramme joining;
    private final People people;
    private final ProcessingConsent consent;
    private final TrainedDays trained;
    private final OrganisationTree tree;
    private final EntityManager database;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    EnterProgramme(
            Participations participations,
            ParticipationQueries queries,
            JoinProgramme joining,
            People people,
            ProcessingConsent consent,
            TrainedDays trained,
            OrganisationTree tree,
            EntityManager database,
            Caller caller,
            Outbox outbox,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.participations = participations;
        this.queries = queries;
        this.joining = joining;
        this.people = people;
        this.consent = consent;
        this.trained = trained;
        this.tree = tree;
        this.database = database;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Participation enter(
            Person person,
            UUID organisation,
            ParticipantRole role,
            MentoringForm form,
            LocalDate enteredOn,
            @Nullable UUID programme) {
        caller.requireWithin(organisation);
        var participation = admit(person, organisation, role, form, enteredOn);
        if (programme != null) {
            joining.join(programme, List.of(participation), "programme");
        }
        audit.record("ENROL", "participation", participation.id().toString(), organisation, null);
        return participation;
    }

    /** The same for a candidate whose base has been taken in already and who has now consented. */
    public Participation admit(
            Person person, UUID organisation, ParticipantRole role, MentoringForm form, LocalDate enteredOn) {
        requireOpenSchool(organisation, enteredOn);
        requireNotAPupilAnyMore(person);
        consent.require(List.of(person), "person");
        var participation = Participation.enter(
                ids.next(), person, organisation, role, form, enteredOn, LocalDate.now(clock), clock.instant());
        participation.trained(trained.of(person.id()));
        participations.persistAndFlush(participation);
        outbox.append(new ParticipationEnrolledV1(participation.state(person.pseudonym())));
        return participation;
    }

    void leave(Participation participation, LocalDate day, String reason) {
        if (queries.one(participation.id()).status() == ParticipationStatus.IN_PAIR) {
            throw Refusal.conflict(
                    "IN_PAIR", "Участник состоит в паре. Сначала завершите её или отмените, потом отметьте выход.");
        }
        participation.leave(day, reason, LocalDate.now(clock));
        participations.flush();
        var pseudonym = people.existing(participation.person()).pseudonym();
        outbox.append(new ParticipationLeftV1(participation.state(pseudonym)));
        audit.record("LEAVE", "participation", participation.id().toString(), participation.organisation(), null);
    }

    /** After his pairs have let him go: see the order of the observers. */
    void whenConsentEnds(@Observes @Priority(LAST) ConsentWithdrawn withdrawn) {
        leaveAll(participations.currentOf(withdrawn.person()), withdrawn.day(), ConsentWithdrawn.REASON);
    }

    void whenTransferred(@Observes @Priority(LAST) PersonTransferred moved) {
        var there = participations.currentOf(moved.person()).stream()
                .filter(participation -> participation.organisation().equals(moved.from()))
                .toList();
        leaveAll(there, moved.day(), PersonTransferred.REASON);
    }

    /** On that day, or on that of their entry where it is later; their pairs have let them go before. */
    public void leaveAll(Collection<Participation> current, LocalDate day, String reason) {
        for (var participation : current) {
            participation.leave(Days.latest(day, participation.enteredOn()), reason, LocalDate.now(clock));
            participations.flush();
            var pseudonym = people.existing(participation.person()).pseudonym();
            outbox.append(new ParticipationLeftV1(participation.state(pseudonym)));
        }
    }

    /** Takes a leaving back. */
    public void comeBack(Participation participation) {
        participation.comeBack();
        participations.flush();
        var pseudonym = people.existing(participation.person()).pseudonym();
        outbox.append(new ParticipationEnrolledV1(participation.state(pseudonym)));
    }

    /**
     * Roles go on at the successor of their organisation, or back there; one that there is already at the other place
     * stays where it is.
     */
    public List<UUID> goOn(Collection<Participation> current, UUID to) {
        var there = participations.currentAt(to).stream().map(Held::of).collect(Collectors.toSet());
        var moved =
                current.stream().filter(one -> !there.contains(Held.of(one))).toList();
        var known = people
                .all(moved.stream().map(Participation::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        for (var participation : moved) {
            participation.goOnAt(to, Objects.requireNonNull(known.get(participation.person())));
        }
        participations.flush();
        for (var participation : moved) {
            var person = Objects.requireNonNull(known.get(participation.person()));
            outbox.append(new ParticipationMovedV1(participation.state(person.pseudonym())));
        }
        return moved.stream().map(Participation::id).toList();
    }

    /** Nobody has the same role in the same form twice at one organisation. */
    private record Held(UUID person, ParticipantRole role, MentoringForm form) {

        static Held of(Participation participation) {
            return new Held(participation.person(), participation.role(), participation.form());
        }
    }

    void whenTrained(@Observes TrainingChanged changed) {
        var days = trained.of(changed.people());
        var pseudonyms = people.pseudonyms(changed.people());
        for (var participation : participations.list("person in ?1 and leftOn is null", changed.people())) {
            if (participation.trained(days.get(participation.person()))) {
                participations.flush();
                var state = participation.state(Objects.requireNonNull(pseudonyms.get(participation.person())));
                outbox.append(
                        participation.isTrained()
                                ? new ParticipationTrainedV1(state)
                                : new ParticipationTrainingUndoneV1(state));
            }
        }
    }

    void whenCardsChange(@Observes CardsChanged cards) {
        var days = trained.of(cards.people());
        var pseudonyms = people.pseudonyms(cards.people());
        for (var participation : participations.list("person in ?1", cards.people())) {
            participation.trained(days.get(participation.person()));
            database.lock(participation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            participations.flush();
            var state = participation.state(Objects.requireNonNull(pseudonyms.get(participation.person())));
            outbox.append(
                    participation.hasLeft() ? new ParticipationLeftV1(state) : new ParticipationEnrolledV1(state));
        }
    }

    private static void requireNotAPupilAnyMore(Person person) {
        if (person.hasGraduated() && person.kind() == PersonKind.PUPIL) {
            throw Refusal.rule(
                    "GRADUATED",
                    "person",
                    person.shortName() + " уже не школьник: школа окончена. Исправьте в карточке, кто это теперь:"
                            + " студент или специалист.");
        }
    }

    /** Programmes run at organisations that teach; municipalities and partners only help. */
    public void requireOpenSchool(UUID organisation, LocalDate on) {
        var school = tree.find(organisation);
        if (!school.map(node -> node.type().isEducational()).orElse(false)) {
            throw Refusal.rule(
                    "NOT_EDUCATIONAL",
                    "organisation",
                    "Участников записывают в школу, колледж или другую образовательную организацию. Выберите её.");
        }
        if (school.get().isClosed(on)) {
            throw Refusal.rule(
                    "ORGANISATION_CLOSED",
                    "organisation",
                    "«" + school.get().name() + "» закрыта. Выберите действующую организацию.");
        }
    }
}
