package ru.estafeta.participants.scan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

/** Deletes scans that were removed or replaced: after a day nobody puts them back. */
@ApplicationScoped
public class RemovedScans {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Rows rows;
    private final Clock clock;

    RemovedScans(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 2 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void delete() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> rows.update(
                        "delete from scan where removed_at < ?", clock.instant().minus(KEPT))));
    }
}
