package ru.estafeta.participants.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.renewal.RenewalProposal.ConsentStand;
import ru.estafeta.participants.renewal.RenewalProposal.Mark;
import ru.estafeta.participants.renewal.RenewalProposal.Member;
import ru.estafeta.participants.renewal.RenewalProposal.RunningPair;

/**
 * Proposes a renewal, and decides nothing: each class goes up by one, the last one leaves school and the programme,
 * mentees whose pairs are over have finished, pairs that lose a whole side end. After a renewal only what came later is
 * proposed.
 */
@ApplicationScoped
class ProposeRenewal {

    private static final int LAST_OF_SECONDARY = 11;
    private static final int LAST_OF_BASIC = 9;
    private static final int LAST_OF_PRIMARY = 4;

    private final RunningQueries running;
    private final Renewals renewals;
    private final Clock clock;

    ProposeRenewal(RunningQueries running, Renewals renewals, Clock clock) {
        this.running = running;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** @param lastClass the highest grade that this school teaches, as far as its pupils tell */
    private record Asked(SchoolYear year, @Nullable Instant renewedAt, int lastClass) {

        boolean isSettled(Instant written) {
            return renewedAt != null && !written.isAfter(renewedAt);
        }
    }

    RenewalProposal propose(UUID school) {
        var today = LocalDate.now(clock);
        var year = SchoolYear.preparedOn(today);
        var renewal = renewals.standing(school, year);
        var cards = running.cards(school);
        var asked = new Asked(year, renewal.map(RenewalView::renewedAt).orElse(null), lastClass(cards));
        var graduates = cards.stream()
                .filter(card -> step(card, asked).step() == Step.GRADUATES)
                .map(RunningQueries.Card::id)
                .collect(Collectors.toUnmodifiableSet());
        var leaving = new HashSet<UUID>();
        var roles = new LinkedHashMap<UUID, List<RenewalProposal.Role>>();
        for (var role : running.roles(school)) {
            var reason = reason(role, graduates, asked);
            if (reason != null) {
                leaving.add(role.id());
            }
            roles.computeIfAbsent(role.person(), person -> new ArrayList<>())
                    .add(new RenewalProposal.Role(
                            role.id(), role.role(), role.form(), role.enteredOn(), role.pairElsewhere(), reason));
        }
        return new RenewalProposal(
                year.text(),
                renewal.map(RenewalView::id).orElse(null),
                cards.stream().map(card -> member(card, roles, asked)).toList(),
                pairs(running.pairs(school), leaving, today));
    }

    private static int lastClass(List<RunningQueries.Card> cards) {
        int highest = cards.stream()
                .filter(RunningQueries.Card::own)
                .flatMap(card -> ClassName.read(card.className()).stream())
                .mapToInt(ClassName::grade)
                .max()
                .orElse(LAST_OF_SECONDARY);
        return highest == LAST_OF_PRIMARY || highest == LAST_OF_BASIC ? highest : LAST_OF_SECONDARY;
    }

    private static Member member(RunningQueries.Card card, Map<UUID, List<RenewalProposal.Role>> roles, Asked asked) {
        var told = step(card, asked);
        return new Member(
                card.id(),
                card.version(),
                card.name(),
                card.kind(),
                card.className(),
                card.own(),
                told.step(),
                told.nextClass(),
                told.mark(),
                consent(card, asked.year()),
                card.consentUntil(),
                roles.getOrDefault(card.id(), List.of()));
    }

    private record Told(
            Step step, @Nullable String nextClass, @Nullable Mark mark) {

        static Told stays(@Nullable Mark mark) {
            return new Told(Step.STAYS, null, mark);
        }
    }

    private static Told step(RunningQueries.Card card, Asked asked) {
        if (!card.own() || !movesUp(card)) {
            return Told.stays(null);
        }
        if (asked.isSettled(card.registeredAt())) {
            return Told.stays(Mark.RENEWED);
        }
        var name = card.kind() == PersonKind.PUPIL
                ? ClassName.read(card.className()).orElse(null)
                : null;
        if (name == null) {
            return new Told(Step.BY_HAND, null, Mark.CLASS_UNREAD);
        }
        if (isWrittenWithNewClass(card, asked.year())) {
            return Told.stays(Mark.NEW_THIS_YEAR);
        }
        if (name.grade() >= asked.lastClass()) {
            return new Told(Step.GRADUATES, null, Mark.LAST_CLASS);
        }
        return new Told(Step.UP, name.next(), name.grade() == LAST_OF_BASIC ? Mark.AFTER_NINTH : null);
    }

    private static boolean movesUp(RunningQueries.Card card) {
        return switch (card.kind()) {
            case PUPIL -> true;
            case STUDENT -> card.className() != null;
            case TEACHER, SPECIALIST -> false;
        };
    }

    private static boolean isWrittenWithNewClass(RunningQueries.Card card, SchoolYear year) {
        return !card.registeredAt()
                .isBefore(year.newClassesSince().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static ConsentStand consent(RunningQueries.Card card, SchoolYear year) {
        if (!card.consented()) {
            return ConsentStand.MISSING;
        }
        var until = card.consentUntil();
        return until != null && until.isBefore(year.lastDay()) ? ConsentStand.ENDING : ConsentStand.GIVEN;
    }

    private static @Nullable RenewalReason reason(RunningQueries.Role role, Set<UUID> graduates, Asked asked) {
        if (role.pairElsewhere() || asked.isSettled(role.recordedAt())) {
            return null;
        }
        if (graduates.contains(role.person())) {
            return RenewalReason.GRADUATION;
        }
        return role.finished() && role.role() == ParticipantRole.MENTEE ? RenewalReason.PROGRAMME_OVER : null;
    }

    private static List<RunningPair> pairs(List<RunningQueries.PairRow> rows, Set<UUID> leaving, LocalDate today) {
        var byPair = rows.stream()
                .collect(Collectors.groupingBy(RunningQueries.PairRow::id, LinkedHashMap::new, Collectors.toList()));
        return byPair.values().stream()
                .map(members -> {
                    var pair = members.getFirst();
                    var sides =
                            members.stream().map(RunningQueries.PairRow::member).toList();
                    return new RunningPair(
                            pair.id(),
                            pair.version(),
                            pair.form(),
                            pair.status(),
                            pair.startsOn(),
                            !pair.startsOn().isAfter(today),
                            sides,
                            losesASide(sides, leaving) ? RenewalReason.GRADUATION : null);
                })
                .toList();
    }

    private static boolean losesASide(List<RenewalProposal.PairSide> members, Set<UUID> leaving) {
        return members.stream().collect(Collectors.groupingBy(RenewalProposal.PairSide::role)).values().stream()
                .anyMatch(side -> side.stream().allMatch(member -> leaving.contains(member.participation())));
    }
}
