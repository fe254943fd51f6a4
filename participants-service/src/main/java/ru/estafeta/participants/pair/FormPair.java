package ru.estafeta.participants.pair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairCorrectedV1;
import ru.estafeta.contracts.PairFormedV1;
import ru.estafeta.contracts.PairRestoredV1;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.clearance.Clearances;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.participation.Eligibility;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;

/**
 * Forms a pair or group, and corrects one: everybody in it takes part, is fit for the form, has consented, and comes
 * from the caller's subtree. Those who stand in the pair already may stay, even if they belong elsewhere.
 */
@ApplicationScoped
class FormPair {

    private final Pairs pairs;
    private final PairQueries queries;
    private final Participations participations;
    private final People people;
    private final ProcessingConsent consent;
    private final Clearances clearances;
    private final Capacities capacities;
    private final PairAnnouncer announcer;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Audit audit;
    private final IdGenerator ids;
    private final Clock clock;

    FormPair(
            Pairs pairs,
            PairQueries queries,
            Participations participations,
            People people,
            ProcessingConsent consent,
            Clearances clearances,
            Capacities capacities,
            PairAnnouncer announcer,
            OrganisationTree tree,
            Caller caller,
            Audit audit,
            IdGenerator ids,
            Clock clock) {
        this.pairs = pairs;
        this.queries = queries;
        this.participations = participations;
        this.people = people;
        this.consent = consent;
        this.clearances = clearances;
        this.capacities = capacities;
        this.announcer = announcer;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Pair form(List<UUID> mentors, List<UUID> mentees, MentoringForm form, LocalDate startsOn) {
        var team = new Team(load(mentors, "mentors"), load(mentees, "mentees")).fitting(form);
        requireNewcomers(team, form, Set.of(), Set.of());
        var pair = Pair.form(ids.next(), team, form, startsOn, LocalDate.now(clock), clock.instant());
        requireNotPairedYet(pair.id(), team);
        capacities.require(pair.id(), team, Set.of());
        pairs.persist(pair);
        announcer.announce(pair, PairFormedV1::new);
        audit.record("FORM", "pair", pair.id().toString(), pair.organisation(), null);
        return pair;
    }

    void correct(
            Pair pair,
            @Nullable List<UUID> mentors,
            @Nullable List<UUID> mentees,
            @Nullable MentoringForm form,
            @Nullable LocalDate startsOn) {
        var before = pair.everybody().stream().map(PairMember::participation).collect(Collectors.toSet());
        var gone = pair.everybody().stream()
                .filter(member -> !member.isThere())
                .map(PairMember::person)
                .collect(Collectors.toSet());
        var newForm = form == null ? pair.form() : form;
        var team = new Team(
                        load(mentors == null ? ids(pair, ParticipantRole.MENTOR) : mentors, "mentors"),
                        load(mentees == null ? ids(pair, ParticipantRole.MENTEE) : mentees, "mentees"))
                .fitting(newForm);
        requireNewcomers(team, newForm, before, gone);
        var newStart = startsOn == null ? pair.startsOn() : startsOn;
        queries.firstMeeting(pair.id())
                .filter(first -> first.isBefore(newStart))
                .ifPresent(first -> {
                    throw Refusal.rule(
                            "MEETING_BEFORE_START",
                            "startsOn",
                            "У пары уже есть встреча " + Days.written(first)
                                    + ". Начало не может быть позже: исправьте встречу или день начала.");
                });
        requireNotPairedYet(pair.id(), team);
        capacities.require(pair.id(), team, before);
        pair.correct(team, newForm, newStart, LocalDate.now(clock));
        announcer.announce(pair, PairCorrectedV1::new);
        audit.record("CORRECT", "pair", pair.id().toString(), pair.organisation(), null);
    }

    /** Takes a cancellation back. */
    void restore(Pair pair) {
        requireMayBeActiveAgain(pair);
        pair.restore();
        announcer.announce(pair, PairRestoredV1::new);
        audit.record("RESTORE", "pair", pair.id().toString(), pair.organisation(), null);
    }

    /** Takes an ending back. */
    void resume(Pair pair) {
        requireMayBeActiveAgain(pair);
        pair.resume();
        announcer.announce(pair, PairCorrectedV1::new);
        audit.record("RESUME", "pair", pair.id().toString(), pair.organisation(), null);
    }

    /** By now the same two may stand in another pair, a consent may be withdrawn, a certificate may be over. */
    void requireMayBeActiveAgain(Pair pair) {
        requireConsents(pair);
        clearances.require(people.all(pair.mentorsThere()), pair.form(), LocalDate.now(clock), "mentors");
        requireNotPairedYet(
                pair.id(),
                new Team(
                        load(ids(pair, ParticipantRole.MENTOR), "mentors"),
                        load(ids(pair, ParticipantRole.MENTEE), "mentees")));
    }

    void requireConsents(Pair pair) {
        consent.require(people.all(pair.peopleThere()), "members");
    }

    /** Says early and by name what the database would refuse at the end (constraint pair_bond_once). */
    private void requireNotPairedYet(UUID pair, Team team) {
        queries.activePairOfTheSameTwo(pair, team).ifPresent(two -> {
            throw Refusal.conflict("PAIR_EXISTS", two + " уже состоят в паре. Откройте её или сначала завершите.");
        });
    }

    private void requireNewcomers(Team team, MentoringForm form, Set<UUID> before, Set<UUID> gone) {
        var everybody =
                people.all(team.everybody().stream().map(Participation::person).toList());
        var known = everybody.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        consent.require(
                everybody.stream().filter(person -> !gone.contains(person.id())).toList(), "members");
        clearances.require(
                team.mentors().stream()
                        .filter(mentor -> !before.contains(mentor.id()))
                        .map(mentor -> known.get(mentor.person()))
                        .filter(Objects::nonNull)
                        .toList(),
                form,
                LocalDate.now(clock),
                "mentors");
        for (var participation : team.everybody()) {
            if (before.contains(participation.id())) {
                continue;
            }
            caller.requireWithin(participation.organisation());
            var person = Objects.requireNonNull(known.get(participation.person()), "his participation is visible");
            if (participation.hasLeft()) {
                throw Refusal.rule(
                        "NOT_READY",
                        participation.role() == ParticipantRole.MENTOR ? "mentors" : "mentees",
                        person.shortName() + ": участник вышел из программы. Запишите его снова или выберите другого.");
            }
            requireOpen(participation);
            Eligibility.check(person.data(), participation.role(), participation.form(), participation.enteredOn());
        }
    }

    private void requireOpen(Participation participation) {
        tree.find(participation.organisation())
                .filter(node -> node.isClosed(LocalDate.now(clock)))
                .ifPresent(closed -> {
                    throw Refusal.rule(
                            "ORGANISATION_CLOSED",
                            participation.role() == ParticipantRole.MENTOR ? "mentors" : "mentees",
                            "«" + closed.name() + "» закрыта. Запишите участника в организацию, где он теперь.");
                });
    }

    private static List<UUID> ids(Pair pair, ParticipantRole role) {
        return pair.side(role).stream().map(PairMember::participation).toList();
    }

    /** In the order given; a foreign participation and an unknown one answer alike. */
    private List<Participation> load(List<UUID> wanted, String pointer) {
        if (new HashSet<>(wanted).size() < wanted.size()) {
            throw Refusal.rule(
                    "SAME_PERSON", pointer, "Один и тот же человек указан в паре дважды. Оставьте его один раз.");
        }
        var found =
                participations.all(wanted).stream().collect(Collectors.toMap(Participation::id, Function.identity()));
        return wanted.stream()
                .map(id -> {
                    var participation = found.get(id);
                    if (participation == null) {
                        throw Refusal.notFound("Участник не найден среди доступных вам. Выберите его из списка.");
                    }
                    return participation;
                })
                .toList();
    }
}
