package ru.estafeta.participants.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.store.Rows;

/** Since when somebody has been trained as a mentor. */
@ApplicationScoped
public class TrainedDays {

    private final Rows rows;

    TrainedDays(Rows rows) {
        this.rows = rows;
    }

    public @Nullable LocalDate of(UUID person) {
        return rows
                .list("select day from trained_on(?) as day where day is not null", row -> Rows.day(row, "day"), person)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
