package ru.estafeta.participants.pair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import ru.estafeta.contracts.PairCorrectedV1;
import ru.estafeta.contracts.PairRestoredV1;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.problem.Refusal;

/** What the yearly renewal of a school's bases does with pairs that run, and how that is taken back. */
@ApplicationScoped
public class RenewPairs {

    private final Pairs pairs;
    private final PairQueries queries;
    private final FormPair forming;
    private final GuidePair guiding;
    private final PairAnnouncer announcer;
    private final Participations participations;
    private final ProcessingConsent consent;
    private final People people;
    private final Clock clock;

    RenewPairs(
            Pairs pairs,
            PairQueries queries,
            FormPair forming,
            GuidePair guiding,
            PairAnnouncer announcer,
            Participations participations,
            ProcessingConsent consent,
            People people,
            Clock clock) {
        this.pairs = pairs;
        this.queries = queries;
        this.forming = forming;
        this.guiding = guiding;
        this.announcer = announcer;
        this.participations = participations;
        this.consent = consent;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param version after the change
     * @param letGo participations that it let go
     */
    public record Changed(UUID pair, long version, boolean over, List<UUID> letGo) {}

    /** Ends it on that day, or on that of its last meeting where it is later; a draft is cancelled. */
    public Changed end(Pair pair, LocalDate day, String reason) {
        if (pair.status() == PairStatus.DRAFT) {
            guiding.cancel(pair, reason);
        } else {
            if (pair.startsOn().isAfter(LocalDate.now(clock))) {
                throw Refusal.rule(
                        "PAIR_NOT_BEGUN",
                        "pairs",
                        "Пара начинается " + Days.written(pair.startsOn())
                                + ": завершать нечего. Оставьте её или отмените в её карточке.");
            }
            var last = queries.lastMeeting(pair.id()).orElse(pair.startsOn());
            guiding.end(pair, Days.latest(day, Days.latest(pair.startsOn(), last)), reason);
        }
        return new Changed(pair.id(), pair.version(), true, List.of());
    }

    /**
     * Somebody leaves the programme: a group goes on without him, a pair that nobody is left in ends, a draft is
     * cancelled.
     */
    public List<Changed> letGo(Participation leaving, LocalDate day, String reason) {
        var changed = new ArrayList<Changed>();
        for (var pair : pairs.activeOf(leaving.id())) {
            if (!pair.organisation().equals(leaving.organisation())) {
                throw Refusal.conflict(
                        "IN_PAIR_ELSEWHERE",
                        people.existing(leaving.person()).shortName()
                                + " состоит в паре, которую ведёт другая организация. Пусть она сначала завершит пару.");
            }
            if (pair.status() == PairStatus.DRAFT) {
                changed.add(end(pair, day, reason));
            } else {
                guiding.letGo(List.of(pair), leaving.person(), day, reason);
                changed.add(new Changed(pair.id(), pair.version(), !pair.isActive(), List.of(leaving.id())));
            }
        }
        return changed;
    }

    /** As if nothing had ended it. Refuses before anything is changed. */
    public void standAgain(Pair pair, List<UUID> returning) {
        var members = participations.all(pair.everybody().stream()
                .filter(member -> member.isThere() || returning.contains(member.participation()))
                .map(PairMember::participation)
                .toList());
        if (members.stream().anyMatch(Participation::hasLeft)) {
            throw Refusal.conflict("NOT_READY", "Участник пары вышел из программы.");
        }
        consent.require(people.all(members.stream().map(Participation::person).toList()), "members");
        forming.requireMayBeActiveAgain(pair);
        boolean cancelled = pair.isCancelled();
        pair.standAgain(new HashSet<>(returning));
        announcer.announce(pair, cancelled ? PairRestoredV1::new : PairCorrectedV1::new);
    }
}
