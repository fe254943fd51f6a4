package ru.estafeta.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.Rows;

/** Chains the entries of the log: each seal is SHA-256 over the seal before and the entry. */
@ApplicationScoped
public class AuditSeal {

    private static final int BATCH = 2_000;

    private final Rows rows;

    AuditSeal(Rows rows) {
        this.rows = rows;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void seal() {
        SystemScope.run(() -> {
            while (QuarkusTransaction.requiringNew().call(this::sealSome) == BATCH) {}
        });
    }

    @Schema(
            name = "LogSeal",
            description = "The end of the chain: number and seal of its last entry, when it was written")
    public record Last(
            long number, @Nullable String seal, @Nullable Instant at) {}

    /** Tells nothing of what the entries say, so whoever may read a part of them may know it. */
    Last last() {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> rows
                        .list(
                                "select sealed, seal, at from audit_log where sealed is not null order by sealed desc limit 1",
                                row -> new Last(row.getLong("sealed"), row.getString("seal"), Rows.instant(row, "at")))
                        .stream()
                        .findFirst()
                        .orElse(new Last(0, null, null))));
    }

    private int sealSome() {
        return rows.list("select seal_audit_log(?) as done", row -> row.getInt("done"), BATCH)
                .getFirst();
    }

    /** @return number of the first entry that was changed or stands after a missing one; none if the chain holds */
    @Nullable
    Long firstBroken() {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .timeout(600)
                .call(() -> rows.list("select first_broken_seal() as number", row -> (Long) row.getObject("number"))
                        .getFirst()));
    }
}
