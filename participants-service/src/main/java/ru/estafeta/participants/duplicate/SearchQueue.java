package ru.estafeta.participants.duplicate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.PersonWritten;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

/**
 * Whose duplicates are to be looked for. Asked for in the transaction that writes people and looked for as soon as it is
 * committed; what a crash or an error leaves behind is taken up again later.
 */
@ApplicationScoped
public class SearchQueue {

    private static final Logger LOG = Logger.getLogger(SearchQueue.class);
    private static final int LONGEST_SECONDS = 1800;

    private final Suspicions suspicions;
    private final Rows rows;

    SearchQueue(Suspicions suspicions, Rows rows) {
        this.suspicions = suspicions;
        this.rows = rows;
    }

    private record Asked(@Nullable UUID person, @Nullable UUID importId) {}

    void whenWritten(@Observes PersonWritten written) {
        rows.update("insert into duplicate_search (person_id) values (?)", written.person());
    }

    void whenCommitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonWritten written) {
        work();
    }

    /** In the transaction that writes the people of a file; {@link #work} afterwards. */
    public void ask(UUID importId) {
        rows.update("insert into duplicate_search (import_id) values (?)", importId);
    }

    /** One after the other; one that fails waits for the next time and holds nobody up. */
    @Scheduled(every = "10m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void work() {
        SystemScope.run(() -> {
            for (var id = next(0); id.isPresent(); id = next(id.get())) {
                var asked = id.get();
                try {
                    QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> search(asked));
                } catch (RuntimeException failed) {
                    LOG.error("Duplicates could not be looked for; tried again later", failed);
                }
            }
        });
    }

    private Optional<Long> next(long after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows
                        .list(
                                "select id from duplicate_search where id > ? order by id limit 1",
                                row -> row.getLong("id"),
                                after)
                        .stream()
                        .findFirst());
    }

    /** Nothing where somebody else is at it. */
    private void search(long id) {
        rows.list(
                        "select * from duplicate_search where id = ? for update skip locked",
                        row -> new Asked(
                                row.getObject("person_id", UUID.class), row.getObject("import_id", UUID.class)),
                        id)
                .forEach(asked -> {
                    if (asked.person() != null) {
                        suspicions.searchAround(asked.person());
                    } else if (asked.importId() != null) {
                        suspicions.searchOfImport(asked.importId());
                    } else {
                        suspicions.searchEverybody();
                    }
                    rows.update("delete from duplicate_search where id = ?", id);
                });
    }
}
