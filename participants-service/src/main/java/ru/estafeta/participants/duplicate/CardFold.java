package ru.estafeta.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.consent.Consent;
import ru.estafeta.participants.consent.ConsentGiven;
import ru.estafeta.participants.consent.ConsentPurpose;
import ru.estafeta.participants.consent.Consents;
import ru.estafeta.participants.person.CardsChanged;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.register.KeepSnils;
import ru.estafeta.participants.register.RegisterPerson;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/**
 * Two cards of one school become one: roles, pairs, answers, consents and candidacies of the closed card go over to the
 * one that stays, and go back when the two are parted. Runs in the scope of the system.
 */
@ApplicationScoped
class CardFold {

    private static final String IN_ONE_PAIR = "select 1 from pair_member one join pair_member other"
            + " on other.pair_id = one.pair_id where one.person_id = ? and other.person_id = ?";
    private static final String WITH_THE_SAME = """
            select 1 from pair_bond one join pair_bond other on other.pair_id <> one.pair_id
                and (other.mentor_id = one.mentor_id and one.mentee_id = ? and other.mentee_id = ?
                    or other.mentee_id = one.mentee_id and one.mentor_id = ? and other.mentor_id = ?)""";
    private static final String REPLACE = """
            update consent c set withdrawn_on = greatest(c.signed_on, ?), ended_as = 'REPLACED'
            where c.person_id = ? and c.withdrawn_on is null and exists (select 1 from consent k
                where k.person_id = ? and k.purpose = c.purpose and k.withdrawn_on is null)
            returning c.id""";
    private static final String CANDIDACIES = """
            update candidacy c set person_id = ? where c.person_id = ? and not exists (select 1 from candidacy k
                where k.person_id = ? and k.organisation_id = c.organisation_id and k.role = c.role and k.form = c.form)
            returning c.id""";

    private final People people;
    private final Consents consents;
    private final RegisterPerson register;
    private final KeepSnils numbers;
    private final RoleFold roles;
    private final Event<ConsentGiven> agreed;
    private final Event<CardsChanged> changed;
    private final EntityManager database;
    private final Rows rows;
    private final Clock clock;

    CardFold(
            People people,
            Consents consents,
            RegisterPerson register,
            KeepSnils numbers,
            RoleFold roles,
            Event<ConsentGiven> agreed,
            Event<CardsChanged> changed,
            EntityManager database,
            Rows rows,
            Clock clock) {
        this.people = people;
        this.consents = consents;
        this.register = register;
        this.numbers = numbers;
        this.roles = roles;
        this.agreed = agreed;
        this.changed = changed;
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    Moved fold(UUID keptId, UUID closedId) {
        var kept = people.existing(keptId);
        var closed = people.existing(closedId);
        requireFit(kept, closed);
        var before = kept.data();
        var filled = before.filledFrom(closed.data());
        if (!filled.equals(before)) {
            register.change(kept, filled);
        }
        boolean snils = numbers.fill(kept, closed);
        closed.mergeInto(keptId);
        database.flush();
        var cards = ids("update person set merged_into = ? where merged_into = ? returning id", keptId, closedId);
        var taken = roles.takeOver(closedId, keptId);
        var replaced = ids(REPLACE, LocalDate.now(clock), closedId, keptId);
        var signed = ids("update consent set person_id = ? where person_id = ? returning id", keptId, closedId);
        var candidacies = ids(CANDIDACIES, keptId, closedId, keptId);
        rows.update("delete from personal_link where person_id = ?", closedId);
        rows.update("delete from consent_signature where person_id = ?", closedId);
        database.clear();
        if (consents.active(keptId, ConsentPurpose.PROCESSING).isPresent()) {
            agreed.fire(new ConsentGiven(keptId));
        }
        changed.fire(new CardsChanged(Set.of(keptId, closedId)));
        return new Moved(before, filled, snils, taken, signed, replaced, candidacies, cards);
    }

    void unfold(UUID keptId, UUID closedId, Moved moved) {
        var kept = people.existing(keptId);
        var closed = people.existing(closedId);
        kept.requireNotRestricted();
        if (!keptId.equals(closed.mergedInto())) {
            throw Refusal.conflict(
                    "MERGED_FURTHER", "Карточка, которая осталась, сама объединена с другой. Сначала разделите их.");
        }
        closed.mergeInto(null);
        if (kept.data().equals(moved.filled()) && !moved.filled().equals(moved.before())) {
            register.change(kept, moved.before());
        }
        if (moved.snils() && kept.hasSnilsOf(closed)) {
            kept.keepSnils(null);
        }
        database.flush();
        moved.roles().forEach(role -> roles.giveBack(role, keptId, closedId));
        rows.update("update consent set person_id = ? where id = any (?)", closedId, uuids(moved.consents()));
        rows.update(
                "update consent set withdrawn_on = null, ended_as = null where id = any (?) and ended_as = 'REPLACED'",
                uuids(moved.replaced()));
        rows.update(
                "update candidacy set person_id = ? where id = any (?) and (participation_id is null"
                        + " or participation_id = any (?))",
                closedId,
                uuids(moved.candidacies()),
                uuids(moved.roles().stream().map(Moved.Role::participation).toList()));
        rows.update("update person set merged_into = ? where id = any (?)", closedId, uuids(moved.cards()));
        database.clear();
        changed.fire(new CardsChanged(Set.of(keptId, closedId)));
    }

    private void requireFit(Person kept, Person closed) {
        kept.requireNotRestricted();
        closed.requireNotRestricted();
        if (kept.kind() != closed.kind()) {
            throw Refusal.conflict(
                    "KIND_DIFFERS",
                    "В карточках разный вид участника, например школьник и педагог. Сначала исправьте ту, где ошибка.");
        }
        if (any(IN_ONE_PAIR, kept.id(), closed.id())) {
            throw Refusal.conflict(
                    "IN_ONE_PAIR", "Эти двое состоят в одной паре. Если это один человек, сначала отмените пару.");
        }
        if (any(WITH_THE_SAME, kept.id(), closed.id(), kept.id(), closed.id())) {
            throw Refusal.conflict(
                    "PAIRED_WITH_THE_SAME",
                    "Обе карточки в паре с одним и тем же участником. Отмените лишнюю пару и объедините карточки.");
        }
        consents.ofPeople(List.of(closed.id())).stream()
                .filter(Consent::isActive)
                .filter(consent -> !consent.isRightlySignedFor(kept.birth()))
                .findFirst()
                .ifPresent(consent -> {
                    throw Refusal.conflict(
                            "WRONG_SIGNER",
                            "По дате рождения остающейся карточки согласие от "
                                    + Days.written(consent.view().signedOn())
                                    + " подписал не тот, кто должен. Оставьте другую карточку или исправьте дату.");
                });
    }

    private boolean any(String sql, Object... parameters) {
        return !rows.list(sql, row -> true, parameters).isEmpty();
    }

    private List<UUID> ids(String sql, @Nullable Object... parameters) {
        return rows.list(sql, row -> Rows.uuid(row, "id"), parameters);
    }

    private static SqlArray uuids(List<UUID> ids) {
        return SqlArray.uuids(ids, id -> id);
    }
}
