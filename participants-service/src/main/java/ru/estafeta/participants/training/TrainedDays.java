package ru.estafeta.participants.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Since when somebody has been trained as a mentor. */
@ApplicationScoped
public class TrainedDays {

    private final Rows rows;

    TrainedDays(Rows rows) {
        this.rows = rows;
    }

    public @Nullable LocalDate of(UUID person) {
        return of(Set.of(person)).get(person);
    }

    /** Of those who have been. */
    public Map<UUID, LocalDate> of(Collection<UUID> people) {
        return rows
                .list(
                        "select id, day from unnest(?) as id, trained_on(id) as day where day is not null",
                        row -> Map.entry(Rows.uuid(row, "id"), Rows.day(row, "day")),
                        SqlArray.uuids(people, id -> id))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
