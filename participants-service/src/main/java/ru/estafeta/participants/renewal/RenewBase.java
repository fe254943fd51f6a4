package ru.estafeta.participants.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.pair.Pairs;
import ru.estafeta.participants.pair.RenewPairs;
import ru.estafeta.participants.participation.EnterProgramme;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;

/**
 * Renews the bases of a school for a school year, all of it or nothing: pairs end first, then whoever leaves goes out of
 * those that run on, then classes move. Again for the same year it adds what has come since.
 */
@ApplicationScoped
class RenewBase {

    private final Renewals renewals;
    private final MoveCards cards;
    private final Pairs pairs;
    private final RenewPairs pairing;
    private final Participations participations;
    private final EnterProgramme programme;
    private final Audit audit;
    private final Clock clock;

    RenewBase(
            Renewals renewals,
            MoveCards cards,
            Pairs pairs,
            RenewPairs pairing,
            Participations participations,
            EnterProgramme programme,
            Audit audit,
            Clock clock) {
        this.renewals = renewals;
        this.cards = cards;
        this.pairs = pairs;
        this.pairing = pairing;
        this.participations = participations;
        this.programme = programme;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by who does it, as the history names him */
    RenewalView renew(UUID school, RenewalRequest request, String by) {
        var today = LocalDate.now(clock);
        var day = Days.happened(request.renewedOn(), today, "renewedOn");
        request.requireWholeOrder();
        if (request.orderDate() != null) {
            Days.happened(request.orderDate(), today, "orderDate");
        }
        programme.requireOpenSchool(school, day);
        var renewal = renewals.open(school, SchoolYear.preparedOn(day), day, by);
        var ended = new HashSet<UUID>();
        end(renewal, school, request, ended);
        var leaving = leave(renewal, school, request, ended);
        cards.move(renewal, school, request.cards(), day);
        var graduates = request.cards().stream()
                .filter(card -> card.className() == null)
                .map(RenewalRequest.Card::person)
                .collect(Collectors.toUnmodifiableSet());
        int left = (int) leaving.stream()
                .map(Participation::person)
                .distinct()
                .filter(person -> !graduates.contains(person))
                .count();
        renewals.add(
                renewal,
                request,
                new RenewalView.Counts(
                        request.cards().size() - graduates.size(), graduates.size(), left, 0, ended.size()),
                by);
        audit.record("RENEW_BASE", "base-renewal", renewal.toString(), school, null);
        return renewals.one(school, renewal);
    }

    private void end(UUID renewal, UUID school, RenewalRequest request, Set<UUID> ended) {
        for (var ending : request.pairs()) {
            var pair = pairs.existing(ending.pair());
            if (!pair.organisation().equals(school)) {
                throw Refusal.notFound("Пара не найдена среди тех, что ведёт эта организация.");
            }
            if (pair.version() != ending.version() || !pair.isActive()) {
                throw stale("пары");
            }
            note(
                    renewal,
                    school,
                    pairing.end(pair, request.renewedOn(), ending.reason().text()),
                    ended);
        }
    }

    private Collection<Participation> leave(UUID renewal, UUID school, RenewalRequest request, Set<UUID> ended) {
        var reasons = new HashMap<UUID, RenewalReason>();
        request.roles().forEach(role -> reasons.put(role.participation(), role.reason()));
        var leaving = participations.all(reasons.keySet());
        if (leaving.size() < reasons.size()
                || leaving.stream().anyMatch(one -> !one.organisation().equals(school))) {
            throw Refusal.notFound("Не все роли найдены среди участников этой организации. Обновите страницу.");
        }
        if (leaving.stream().anyMatch(Participation::hasLeft)) {
            throw stale("роли");
        }
        for (var one : leaving) {
            var reason = Objects.requireNonNull(reasons.get(one.id()));
            pairing.letGo(one, request.renewedOn(), reason.text())
                    .forEach(changed -> note(renewal, school, changed, ended));
        }
        byReason(leaving, reasons)
                .forEach((reason, some) -> programme.leaveAll(some, request.renewedOn(), reason.text()));
        for (var one : leaving) {
            renewals.note(
                    renewal, school, Renewals.Change.of(RenewalView.Kind.ROLE, one.id(), one.version(), one.person()));
            audit.record("LEAVE", "participation", one.id().toString(), school, null);
        }
        return leaving;
    }

    private static Map<RenewalReason, List<Participation>> byReason(
            List<Participation> leaving, Map<UUID, RenewalReason> reasons) {
        Function<Participation, RenewalReason> reason = one -> Objects.requireNonNull(reasons.get(one.id()));
        return leaving.stream().collect(Collectors.groupingBy(reason));
    }

    private void note(UUID renewal, UUID school, RenewPairs.Changed changed, Set<UUID> ended) {
        renewals.note(
                renewal,
                school,
                new Renewals.Change(
                        RenewalView.Kind.PAIR, changed.pair(), changed.version(), null, null, changed.letGo()));
        if (changed.over()) {
            ended.add(changed.pair());
        }
    }

    private static Refusal stale(String what) {
        return Refusal.stale("Пока вы готовили обновление, изменились " + what
                + ". Ничего не записано: загрузите новое, ваши решения останутся.");
    }
}
