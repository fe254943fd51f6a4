package ru.estafeta.participants.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.snils.SealedSnils;
import ru.estafeta.participants.snils.Snils;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/** The insurance number of a card: taken, opened for those who may, carried to another card of the same school. */
@ApplicationScoped
public class KeepSnils {

    private final People people;
    private final SnilsSafe safe;
    private final OrganisationTree tree;
    private final Rows rows;
    private final Caller caller;
    private final Audit audit;

    KeepSnils(People people, SnilsSafe safe, OrganisationTree tree, Rows rows, Caller caller, Audit audit) {
        this.people = people;
        this.safe = safe;
        this.tree = tree;
        this.rows = rows;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * @param snils none takes it away
     * @return whether it is another one than before
     */
    boolean keep(Person person, @Nullable Snils snils) {
        var before = person.snils();
        if (snils == null) {
            person.keepSnils(null);
            return before != null;
        }
        var sealed = safe.seal(person.id(), snils);
        if (before != null && before.isSameAs(sealed)) {
            return false;
        }
        requireFree(person, sealed);
        person.keepSnils(sealed);
        return true;
    }

    /** Waits for whoever is writing the same number now. */
    private void requireFree(Person person, SealedSnils sealed) {
        rows.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> row, sealed.matching());
        rows.list(
                        "select id from person where organisation_id = ? and snils_matching = ? and id <> ?"
                                + " and merged_into is null order by id limit 1",
                        row -> Rows.uuid(row, "id"),
                        person.organisation(),
                        sealed.matching(),
                        person.id())
                .forEach(other -> {
                    throw taken(people.existing(other));
                });
    }

    private static Refusal taken(Person other) {
        var className = other.className();
        return Refusal.conflict(
                "SNILS_TAKEN",
                "snils",
                "Этот СНИЛС уже записан в карточке: " + other.fullName()
                        + (className == null ? "" : ", " + className)
                        + ". Если это тот же человек, откройте её; если нет, сверьте номер с документом.");
    }

    /** The last digits, for those who may open the whole. */
    @Nullable
    String masked(UUID id) {
        var person = people.existing(id);
        boolean mayOpen = !caller.is(Roles.PSYCHOLOGIST) && tree.isWithin(person.organisation(), caller.organisation());
        return mayOpen ? safe.masked(id, person.snils()) : null;
    }

    Snils open(UUID id) {
        var person = people.existing(id);
        caller.requireWithin(person.organisation());
        var sealed = person.isRestricted() ? null : person.snils();
        if (sealed == null) {
            throw Refusal.notFound("В карточке нет СНИЛС. Обновите страницу.");
        }
        audit.record("READ_SNILS", "person", id.toString(), person.organisation(), null);
        return safe.open(id, sealed);
    }

    /** Where a card that goes into another has a number and the other has none. */
    public boolean fill(Person kept, Person closed) {
        var sealed = closed.snils();
        if (kept.snils() != null || sealed == null) {
            return false;
        }
        safe.opened(closed.id(), sealed).ifPresent(snils -> kept.keepSnils(safe.seal(kept.id(), snils)));
        return kept.snils() != null;
    }
}
