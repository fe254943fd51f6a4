package ru.estafeta.participants.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import ru.estafeta.platform.store.Rows;

/** Who has attended as many sessions as are needed has been trained on the day of the last of them. */
@ApplicationScoped
class Completion {

    private static final String RECOUNT = """
            update trainee t set completed_on = d.day
            from (select k.person_id, (select a.held_on from (
                          select s.held_on, row_number() over (order by s.held_on, s.id) as number
                          from attendance n join training_session s on s.id = n.session_id
                          where n.training_id = k.training_id and n.person_id = k.person_id) a
                      where a.number = p.sessions_needed) as day
                  from trainee k join training p on p.id = k.training_id where p.id = ?) d
            where t.training_id = ? and t.person_id = d.person_id and t.completed_on is distinct from d.day
            returning (select coalesce(h.merged_into, h.id) from person h where h.id = t.person_id) as id""";

    private final Rows rows;
    private final Event<TrainingChanged> changed;

    Completion(Rows rows, Event<TrainingChanged> changed) {
        this.rows = rows;
        this.changed = changed;
    }

    void recount(UUID training) {
        tell(new HashSet<>(rows.list(RECOUNT, row -> Rows.uuid(row, "id"), training, training)));
    }

    void tell(Set<UUID> people) {
        if (!people.isEmpty()) {
            changed.fire(new TrainingChanged(people));
        }
    }
}
