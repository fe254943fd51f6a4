package ru.estafeta.participants.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

/** Files with people's data are kept no longer than they are of use: a month; then nothing can be taken back either. */
@ApplicationScoped
class OldFiles {

    static final Duration KEPT = Duration.ofDays(30);

    private final Rows rows;
    private final Clock clock;

    OldFiles(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void delete() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> rows.update(
                        "delete from people_import where created_at < ? and state not in ('QUEUED', 'RUNNING')",
                        clock.instant().minus(KEPT))));
    }
}
