package ru.estafeta.participants.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonUnregisteredV1;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.person.PersonData;
import ru.estafeta.participants.register.RegisterPerson;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.json.EventJson;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;

/**
 * Takes a batch back: people it wrote first are removed, those it corrected are as before. Whoever has been worked with
 * since (corrected, enrolled, in a pair) stays as he is, and is counted.
 */
@ApplicationScoped
class UndoImport {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String CHANGES = """
            select c.person_id, c.before, c.version_after, c.snils_told, false as worked_with
            from people_import_change c where c.import_id = ?
            union all
            select p.id, null, 1, false, exists (select 1 from participation a where a.person_id = p.id)
                or exists (select 1 from consent s where s.person_id = p.id and s.import_id is distinct from p.import_id)
                or exists (select 1 from suspected_duplicate d where d.verdict = 'SAME' and p.id in (d.one_id, d.other_id))
            from person p where p.import_id = ?""";

    private final Rows rows;
    private final People people;
    private final RegisterPerson register;
    private final Outbox outbox;

    UndoImport(Rows rows, People people, RegisterPerson register, Outbox outbox) {
        this.rows = rows;
        this.people = people;
        this.register = register;
        this.outbox = outbox;
    }

    @Schema(
            name = "PeopleImportUndone",
            description = "removed: people written first by the import; restored: corrected ones, now as before;"
                    + " kept: worked with since, so left alone",
            requiredProperties = {"removed", "restored", "kept"})
    record Undone(int removed, int restored, int kept) {}

    private record Change(UUID person, @Nullable String before, long version, boolean snilsTold, boolean workedWith) {}

    Undone undo(UUID importId) {
        int removed = 0;
        int restored = 0;
        int kept = 0;
        for (var change : changes(importId)) {
            var person = people.findById(change.person());
            if (person == null
                    || person.version() != change.version()
                    || (change.before() == null && change.workedWith())) {
                kept++;
            } else if (change.before() == null) {
                remove(person);
                removed++;
            } else if (restored(person, change.before(), change.snilsTold())) {
                restored++;
            } else {
                kept++;
            }
        }
        rows.update("delete from candidacy where import_id = ? and participation_id is null", importId);
        rows.update("delete from people_import_change where import_id = ?", importId);
        return new Undone(removed, restored, kept);
    }

    private List<Change> changes(UUID importId) {
        return rows.list(
                CHANGES,
                row -> new Change(
                        Rows.uuid(row, "person_id"),
                        row.getString("before"),
                        row.getLong("version_after"),
                        row.getBoolean("snils_told"),
                        row.getBoolean("worked_with")),
                importId,
                importId);
    }

    private void remove(Person person) {
        rows.update("delete from consent where person_id = ?", person.id());
        outbox.append(new PersonUnregisteredV1(person.pseudonym(), person.version() + 1));
        people.delete(person);
        people.flush();
    }

    private boolean restored(Person person, String before, boolean snilsTold) {
        try {
            register.change(person, JSON.readValue(before, PersonData.class));
            if (snilsTold) {
                person.keepSnils(null);
            }
            return true;
        } catch (Refusal against) {
            return false;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
