package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.Event;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.OrderReferenceV1;
import ru.estafeta.contracts.OrganisationMergedV1;
import ru.estafeta.contracts.OrganisationMovedV1;
import ru.estafeta.contracts.OrganisationPastV1;
import ru.estafeta.contracts.OrganisationRegisteredV1;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.contracts.OrganisationUnmergedV1;
import ru.estafeta.contracts.PairCorrectedV1;
import ru.estafeta.contracts.PairMemberV1;
import ru.estafeta.contracts.PairStateV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonFactsKnownV1;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.contracts.PersonMergedV1;
import ru.estafeta.contracts.PersonStateV1;
import ru.estafeta.contracts.PersonUnmergedV1;
import ru.estafeta.contracts.SatisfactionV1;
import ru.estafeta.contracts.SurveyResponseStateV1;
import ru.estafeta.contracts.SurveySubmittedV1;

/**
 * A region that somebody made up with dice: a tree whose organisations move and go into each other, people whose ages are corrected and who
 * turn out to be one or two, pairs that
 * are drafted, approved, changed, ended, cancelled and restored, surveys. Keeps every event and the state in the end.
 */
final class RandomHistory {

    private static final List<OrganisationType> TYPES =
            List.of(OrganisationType.MUNICIPALITY, OrganisationType.SCHOOL, OrganisationType.SCHOOL);

    private final Random random;
    final Map<UUID, OrganisationStateV1> organisations = new HashMap<>();
    final Map<String, PersonStateV1> persons = new HashMap<>();
    final Map<UUID, PairStateV1> pairs = new HashMap<>();
    final List<SurveyResponseStateV1> surveys = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final UUID region;
    private final List<UUID> units = new ArrayList<>();
    final List<UUID> employers =
            List.of(new UUID(1, System.nanoTime()), new UUID(2, System.nanoTime()), new UUID(3, System.nanoTime()));

    RandomHistory(long seed) {
        this.random = new Random(seed);
        this.region = organisation(OrganisationType.REGION, null);
        IntStream.range(0, 3 + random.nextInt(8)).forEach(i -> organisation(pick(TYPES), pick(units)));
        moveSome();
        mergeSome();
        var people = IntStream.range(0, 4 + random.nextInt(12))
                .mapToObj(i -> "p-" + UUID.randomUUID())
                .toList();
        people.forEach(this::person);
        IntStream.range(0, random.nextInt(8)).forEach(i -> mergeOrPartAgain(people));
        IntStream.range(0, 5 + random.nextInt(20)).forEach(i -> pair(people));
        IntStream.range(0, random.nextInt(15)).forEach(i -> survey(pick(people)));
    }

    private UUID organisation(OrganisationType type, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        var state = new OrganisationStateV1(id, 1, "Организация " + units.size(), type, parent, Map.of());
        organisations.put(id, state);
        units.add(id);
        events.add(new OrganisationRegisteredV1(state));
        return id;
    }

    /** Only to places that are not below the one that moves: the owner of the tree refuses circles. */
    private void moveSome() {
        for (var id : units.subList(1, units.size())) {
            var parent = pick(units);
            if (random.nextInt(3) == 0 && !path(parent).contains(id)) {
                var old = organisations.get(id);
                var moved = new OrganisationStateV1(id, 2, old.name(), old.type(), parent, Map.of());
                organisations.put(id, moved);
                events.add(new OrganisationMovedV1(moved));
            }
        }
    }

    /** Schools go into others, now and then into one that has gone into a third; some mergers are taken back. */
    private void mergeSome() {
        for (var id : units.subList(1, units.size())) {
            var successor = pick(units);
            var old = organisations.get(id);
            if (random.nextInt(3) > 0
                    || old.type() != OrganisationType.SCHOOL
                    || organisations.get(successor).type() != OrganisationType.SCHOOL
                    || organisations.get(successor).mergedInto() != null
                    || path(successor).contains(id)) {
                continue;
            }
            var day = day();
            var merged = new OrganisationStateV1(
                    id,
                    old.version() + 1,
                    old.name(),
                    old.type(),
                    successor,
                    Map.of(),
                    day,
                    successor,
                    List.of(new OrganisationPastV1(day, old.name(), old.parent())));
            organisations.put(id, merged);
            events.add(new OrganisationMergedV1(merged));
            if (random.nextInt(3) == 0) {
                var again =
                        new OrganisationStateV1(id, old.version() + 2, old.name(), old.type(), old.parent(), Map.of());
                organisations.put(id, again);
                events.add(new OrganisationUnmergedV1(again));
            }
        }
    }

    /** What it had gone into on that day; in the end where there is no day. */
    @Nullable
    UUID mergedInto(UUID organisation, @Nullable LocalDate on) {
        var state = organisations.get(organisation);
        return on == null || state.closedOn() == null || !state.closedOn().isAfter(on) ? state.mergedInto() : null;
    }

    /** Whom it counted as on that day. */
    UUID successorOf(UUID organisation, @Nullable LocalDate on) {
        var into = mergedInto(organisation, on);
        return into == null ? organisation : successorOf(into, on);
    }

    private void person(String pseudonym) {
        for (long version = 1; version <= 1 + random.nextInt(3); version++) {
            var years = pick(List.of(9, 10, 14, 15, 19, 20, 24));
            var state = new PersonStateV1(
                    pseudonym,
                    version,
                    pick(List.of(PersonKind.values())),
                    random.nextBoolean() ? YearMonth.of(2026 - years, 1 + random.nextInt(12)) : null,
                    random.nextBoolean() ? (Integer) (2026 - years) : null,
                    random.nextBoolean() ? YearMonth.of(2022 + random.nextInt(4), 1 + random.nextInt(12)) : null,
                    null);
            persons.put(pseudonym, state);
            events.add(new PersonFactsKnownV1(state));
        }
    }

    /** As the owner of the register has it: whoever counts as another is counted as by nobody. */
    private void mergeOrPartAgain(List<String> people) {
        var card = persons.get(pick(people));
        var other = persons.get(pick(people));
        if (card.countedAs() != null) {
            counts(card, null);
        } else if (other.countedAs() == null && !other.equals(card)) {
            List.copyOf(persons.values()).stream()
                    .filter(one -> card.pseudonym().equals(one.countedAs()))
                    .forEach(one -> counts(one, other.pseudonym()));
            counts(card, other.pseudonym());
        }
    }

    private void counts(PersonStateV1 card, @Nullable String as) {
        var state = new PersonStateV1(
                card.pseudonym(),
                card.version() + 1,
                card.kind(),
                card.birthMonth(),
                card.birthYear(),
                card.teachingSince(),
                as);
        persons.put(card.pseudonym(), state);
        events.add(as == null ? new PersonUnmergedV1(state) : new PersonMergedV1(state));
    }

    private void pair(List<String> people) {
        var id = UUID.randomUUID();
        var members = members(people);
        for (long version = 1; version <= 1 + random.nextInt(4); version++) {
            if (random.nextInt(4) == 0) {
                members = members(people);
            }
            var status = pick(List.of(
                    PairStatus.DRAFT,
                    PairStatus.APPROVED,
                    PairStatus.APPROVED,
                    PairStatus.ENDED,
                    PairStatus.CANCELLED));
            var startsOn = day();
            var state = new PairStateV1(
                    id,
                    version,
                    pick(units),
                    pick(List.of(MentoringForm.values())),
                    status,
                    startsOn,
                    status == PairStatus.DRAFT || random.nextInt(8) == 0
                            ? null
                            : new OrderReferenceV1("1", random.nextBoolean() ? startsOn : day()),
                    status == PairStatus.ENDED ? startsOn.plusDays(random.nextInt(300)) : null,
                    members);
            pairs.put(id, state);
            events.add(new PairCorrectedV1(state));
        }
    }

    private List<PairMemberV1> members(List<String> people) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> {
                    var employer = random.nextInt(3) == 0 ? pick(employers) : null;
                    return new PairMemberV1(
                            UUID.randomUUID(),
                            pick(people),
                            pick(List.of(ParticipantRole.values())),
                            pick(units),
                            employer,
                            employer == null
                                    ? null
                                    : pick(List.of(
                                            OrganisationType.ENTERPRISE,
                                            OrganisationType.NGO,
                                            OrganisationType.UNIVERSITY)));
                })
                .toList();
    }

    private void survey(String person) {
        var outcome = new SatisfactionV1("mean-score", random.nextInt(4) == 0 ? 2 : 1, random.nextBoolean());
        var state = new SurveyResponseStateV1(
                UUID.randomUUID(),
                1,
                person,
                pick(List.of(ParticipantRole.values())),
                UUID.randomUUID(),
                pick(units),
                day(),
                List.of(outcome));
        surveys.add(state);
        events.add(new SurveySubmittedV1(state));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 6, 1).plusDays(random.nextInt(78) * 7L);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    List<UUID> path(UUID organisation) {
        var path = new ArrayList<UUID>();
        for (@Nullable UUID at = organisation;
                at != null;
                at = organisations.get(at).parent()) {
            path.addFirst(at);
        }
        return path;
    }

    boolean isWithin(UUID organisation, UUID unit, @Nullable LocalDate on) {
        if (organisation.equals(unit)) {
            return true;
        }
        var parent = parent(organisations.get(organisation), on);
        return parent != null && isWithin(parent, unit, on);
    }

    private static @Nullable UUID parent(OrganisationStateV1 state, @Nullable LocalDate on) {
        return on != null
                        && state.past() != null
                        && on.isBefore(state.past().getFirst().until())
                ? state.past().getFirst().parent()
                : state.parent();
    }
}
