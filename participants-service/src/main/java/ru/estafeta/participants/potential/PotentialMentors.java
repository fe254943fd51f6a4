package ru.estafeta.participants.potential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.participants.consent.ConsentWithdrawn;
import ru.estafeta.participants.consent.ProcessingConsent;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonTransferred;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.store.Rows;

/** Marks of those who are ready to become mentors. A mark goes with the consent, and with him who goes on to another school. */
@ApplicationScoped
class PotentialMentors {

    private static final String MARK = """
            insert into potential_mentor (person_id, organisation_id, since, recorded_by) values (?, ?, ?, ?)
            on conflict (person_id) do nothing""";
    /** Also one that was put on a card which has gone into this one. */
    private static final String OF_PERSON =
            " potential_mentor where person_id in (select id from person where id = ? or merged_into = ?)";

    private final ProcessingConsent consent;
    private final Rows rows;
    private final Audit audit;
    private final Clock clock;

    PotentialMentors(ProcessingConsent consent, Rows rows, Audit audit, Clock clock) {
        this.consent = consent;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whoever is marked already stays so since that day.
     *
     * @return those who were not
     */
    List<UUID> mark(List<Person> people, String by) {
        people.forEach(Person::requireNotRestricted);
        consent.require(people, "people");
        var marked = people.stream()
                .filter(person -> rows.update(MARK, person.id(), person.organisation(), LocalDate.now(clock), by) > 0)
                .toList();
        marked.forEach(person -> log("MARK_POTENTIAL", person));
        return marked.stream().map(Person::id).toList();
    }

    void unmark(Person person) {
        if (drop(person.id()) > 0) {
            log("UNMARK_POTENTIAL", person);
        }
    }

    Optional<LocalDate> since(Person person) {
        return rows
                .list(
                        "select since from" + OF_PERSON + " order by since",
                        row -> Rows.day(row, "since"),
                        person.id(),
                        person.id())
                .stream()
                .findFirst();
    }

    void whenConsentEnds(@Observes ConsentWithdrawn withdrawn) {
        drop(withdrawn.person());
    }

    void whenTransferred(@Observes PersonTransferred moved) {
        drop(moved.person());
    }

    private int drop(UUID person) {
        return rows.update("delete from" + OF_PERSON, person, person);
    }

    private void log(String deed, Person person) {
        audit.record(deed, "person", person.id().toString(), person.organisation(), null);
    }
}
