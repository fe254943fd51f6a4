package ru.estafeta.roadmap.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

/**
 * A document that confirms no row any more (it was taken off, or the roadmap was deleted) is kept for a while, so that
 * taking off can be undone, and then deleted with its file: what nobody needs is not kept.
 */
@ApplicationScoped
class UnusedEvidence {

    private static final Logger LOG = Logger.getLogger(UnusedEvidence.class);
    private static final String UNUSED = "not exists (select from evidence_use u where u.evidence_id = e.id)";

    private final Rows rows;
    private final Clock clock;
    private final Duration kept;

    UnusedEvidence(Rows rows, Clock clock, @ConfigProperty(name = "estafeta.evidence.unused-kept") Duration kept) {
        this.rows = rows;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(cron = "{estafeta.evidence.cleaning-cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::forget));
    }

    private void forget() {
        rows.update("update evidence e set unused_since = null where unused_since is not null and not " + UNUSED);
        rows.update("update evidence e set unused_since = ? where unused_since is null and " + UNUSED, clock.instant());
        int forgotten = rows.update(
                "delete from evidence e where unused_since < ? and " + UNUSED,
                clock.instant().minus(kept));
        if (forgotten > 0) {
            LOG.infof("Deleted %d documents that confirmed nothing for %s", forgotten, kept);
        }
    }
}
