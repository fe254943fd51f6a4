package ru.estafeta.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import ru.estafeta.contracts.PersonMergedV1;
import ru.estafeta.contracts.PersonUnmergedV1;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.store.Rows;

/**
 * Cards that were said to be the same, directly or through others, are one human being and count as one of them. Which
 * cards hang together follows from the verdicts that stand, so they can be taken back in any order.
 */
@ApplicationScoped
class HumanBeings {

    private static final String CONNECTED = """
            with recursive being (id) as (
                select ?::uuid
                union
                select case when d.one_id = being.id then d.other_id else d.one_id end
                from being join suspected_duplicate d
                    on d.verdict = 'SAME' and (d.one_id = being.id or d.other_id = being.id))
            select id from being""";
    /** Best known first: it is his age that figures take. An erased card has only its year. */
    private static final Comparator<Person> BEST_KNOWN = Comparator.comparing(
                    (Person card) -> card.mergedInto() != null)
            .thenComparing(Person::isErased)
            .thenComparing(card -> card.birth().date() == null)
            .thenComparing(Person::id);

    private final People people;
    private final Outbox outbox;
    private final Rows rows;

    HumanBeings(People people, Outbox outbox, Rows rows) {
        this.people = people;
        this.outbox = outbox;
        this.rows = rows;
    }

    /** In the scope of the system, after the verdict has been written. */
    void regroup(UUID card) {
        var cards = people.all(rows.list(CONNECTED, row -> Rows.uuid(row, "id"), card)).stream()
                .sorted(BEST_KNOWN)
                .toList();
        var counting = cards.getFirst();
        for (var one : cards) {
            var as = one == counting ? null : counting.pseudonym();
            if (!Objects.equals(one.countedAs(), as)) {
                one.countAs(as);
                people.flush();
                outbox.append(as == null ? new PersonUnmergedV1(one.state()) : new PersonMergedV1(one.state()));
            }
        }
    }
}
