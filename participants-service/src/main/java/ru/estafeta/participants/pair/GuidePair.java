package ru.estafeta.participants.pair;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.estafeta.contracts.PairApprovedV1;
import ru.estafeta.contracts.PairCancelledV1;
import ru.estafeta.contracts.PairCorrectedV1;
import ru.estafeta.contracts.PairEndedV1;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.ConsentWithdrawn;
import ru.estafeta.participants.person.PersonTransferred;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;

/** Leads a formed pair through its life: order, end, and cancellation of what was a mistake. */
@ApplicationScoped
class GuidePair {

    private static final int FIRST = 1000;

    private final Pairs pairs;
    private final FormPair forming;
    private final PairQueries queries;
    private final PairAnnouncer announcer;
    private final Audit audit;
    private final Clock clock;

    GuidePair(Pairs pairs, FormPair forming, PairQueries queries, PairAnnouncer announcer, Audit audit, Clock clock) {
        this.pairs = pairs;
        this.forming = forming;
        this.queries = queries;
        this.announcer = announcer;
        this.audit = audit;
        this.clock = clock;
    }

    void approve(Pair pair, String orderNumber, LocalDate orderDate) {
        forming.requireConsents(pair);
        pair.approve(orderNumber, orderDate, LocalDate.now(clock));
        announcer.announce(pair, PairApprovedV1::new);
        log("APPROVE", pair);
    }

    void end(Pair pair, LocalDate day, String reason) {
        queries.lastMeeting(pair.id()).filter(last -> last.isAfter(day)).ifPresent(last -> {
            throw Refusal.rule(
                    "MEETING_AFTER_END",
                    "endedOn",
                    "У пары есть встреча " + Days.written(last)
                            + ". Последний день не может быть раньше: исправьте встречу или день.");
        });
        pair.end(day, reason, LocalDate.now(clock));
        announcer.announce(pair, PairEndedV1::new);
        log("END", pair);
    }

    void cancel(Pair pair, String reason) {
        pair.cancel(reason);
        announcer.announce(pair, PairCancelledV1::new);
        log("CANCEL", pair);
    }

    /** Before he leaves the programme: see the order of the observers. */
    void whenConsentEnds(@Observes @Priority(FIRST) ConsentWithdrawn withdrawn) {
        letGo(pairs.activeWith(withdrawn.person()), withdrawn.person(), withdrawn.day(), ConsentWithdrawn.REASON);
    }

    void whenTransferred(@Observes @Priority(FIRST) PersonTransferred moved) {
        var there = pairs.activeWith(moved.person()).stream()
                .filter(pair -> pair.takesPartAt(moved.from(), moved.person()))
                .toList();
        letGo(there, moved.person(), moved.day(), PersonTransferred.REASON);
    }

    void letGo(List<Pair> from, UUID person, LocalDate day, String reason) {
        for (var pair : from) {
            pair.letGo(person, day, queries.lastMeeting(pair.id()).orElse(null), reason);
            announcer.announce(
                    pair,
                    switch (pair.status()) {
                        case CANCELLED -> PairCancelledV1::new;
                        case ENDED -> PairEndedV1::new;
                        case DRAFT, APPROVED -> PairCorrectedV1::new;
                    });
        }
    }

    private void log(String action, Pair pair) {
        audit.record(action, "pair", pair.id().toString(), pair.organisation(), null);
    }
}
