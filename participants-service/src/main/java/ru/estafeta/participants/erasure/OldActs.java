package ru.estafeta.participants.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

/** Deletes acts and logs that have been kept for three years: they name whom they are about. */
@ApplicationScoped
public class OldActs {

    private final Rows rows;
    private final Clock clock;

    OldActs(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 2 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void delete() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> rows.update("delete from erasure where keep_until < ?", LocalDate.now(clock))));
    }
}
