package ru.estafeta.participants.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.pair.Pairs;
import ru.estafeta.participants.pair.RenewPairs;
import ru.estafeta.participants.participation.EnterProgramme;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.problem.Refusal;

/**
 * Takes the last renewal of a school back: classes, roles and pairs are as before. What has been changed since, or may
 * not be as it was any more, stays as it is and is named with the reason.
 */
@ApplicationScoped
class UndoRenewal {

    private static final String CHANGED = "после обновления запись меняли";

    private final Renewals renewals;
    private final MoveCards cards;
    private final Pairs pairs;
    private final RenewPairs pairing;
    private final Participations participations;
    private final EnterProgramme programme;
    private final People people;
    private final Audit audit;

    UndoRenewal(
            Renewals renewals,
            MoveCards cards,
            Pairs pairs,
            RenewPairs pairing,
            Participations participations,
            EnterProgramme programme,
            People people,
            Audit audit) {
        this.renewals = renewals;
        this.cards = cards;
        this.pairs = pairs;
        this.pairing = pairing;
        this.participations = participations;
        this.programme = programme;
        this.people = people;
        this.audit = audit;
    }

    RenewalView.Undone undo(UUID school, UUID id, String by) {
        renewals.lock(id);
        var renewal = renewals.one(school, id);
        if (renewal.undoneAt() != null) {
            throw Refusal.conflict("RENEWAL_UNDONE", "Это обновление уже отменено. Обновите страницу.");
        }
        if (!renewal.last()) {
            throw Refusal.conflict(
                    "RENEWAL_NOT_LAST",
                    "После него базу обновили ещё раз. Отменить можно только последнее обновление.");
        }
        var changes = renewals.changes(id);
        var kept = new ArrayList<RenewalView.Kept>();
        for (var change : changes) {
            switch (change.kind()) {
                case ROLE -> add(kept, change, roleBack(change));
                case PAIR -> add(kept, change, pairBack(change));
                case CARD -> {}
            }
        }
        var moved = new HashSet<>(cards.moveBack(id));
        changes.stream()
                .filter(change -> change.kind() == RenewalView.Kind.CARD && !moved.contains(change.subject()))
                .forEach(change -> add(kept, change, CHANGED));
        renewals.close(id, by);
        audit.record("UNDO_RENEWAL", "base-renewal", id.toString(), school, null);
        return new RenewalView.Undone(renewals.one(school, id), changes.size() - kept.size(), kept);
    }

    /** @return why not; nothing where it is as before */
    private @Nullable String roleBack(Renewals.Change change) {
        var role = participations.existing(change.subject());
        if (role.version() != change.version()) {
            return CHANGED;
        }
        var person = people.existing(role.person());
        if (person.isRestricted() || person.isTransferred()) {
            return person.isRestricted() ? "согласие на обработку данных отозвано" : "участник переведён";
        }
        if (participations.currentOf(person.id()).stream().anyMatch(current -> current.isSameAs(role))) {
            return "участник уже записан в эту роль снова";
        }
        programme.comeBack(role);
        return null;
    }

    private @Nullable String pairBack(Renewals.Change change) {
        var pair = pairs.existing(change.subject());
        if (pair.version() != change.version()) {
            return CHANGED;
        }
        try {
            pairing.standAgain(pair, change.letGo());
            return null;
        } catch (Refusal against) {
            return against.getDetail();
        }
    }

    private void add(List<RenewalView.Kept> kept, Renewals.Change change, @Nullable String why) {
        if (why != null) {
            kept.add(new RenewalView.Kept(change.kind(), change.subject(), name(change), why));
        }
    }

    private String name(Renewals.Change change) {
        var whose = change.person() == null ? pairs.existing(change.subject()).people() : List.of(change.person());
        return String.join(
                " – ", people.all(whose).stream().map(Person::shortName).toList());
    }
}
