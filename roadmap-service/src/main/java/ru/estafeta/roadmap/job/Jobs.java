package ru.estafeta.roadmap.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.time.IdGenerator;

/** Starts works when their request is committed, carries them out one by one in the background, and resumes them. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final String COLUMNS = "select id, kind, state, done, total, result from job ";

    private final Rows rows;
    private final Instance<JobKind> kinds;
    private final jakarta.enterprise.event.Event<Started> started;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    record Started(UUID id) {}

    Jobs(
            Rows rows,
            @Any Instance<JobKind> kinds,
            jakarta.enterprise.event.Event<Started> started,
            Caller caller,
            Clock clock,
            IdGenerator ids) {
        this.rows = rows;
        this.kinds = kinds;
        this.started = started;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param organisation in whose subtree the work is seen @param input JSON that the kind understands */
    public Job start(JobKind kind, UUID organisation, String input) {
        var id = ids.next();
        rows.update("""
                insert into job (id, organisation_id, kind, state, input, done, total, created_at, created_by)
                values (?, ?, ?, 'RUNNING', ?::jsonb, 0, ?, ?, ?)""", id, organisation, kind.name(), input, kind.total(input), clock.instant(), caller.name());
        started.fire(new Started(id));
        return existing(id);
    }

    public Job existing(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("Такой работы нет среди доступных вам."));
    }

    private java.util.Optional<Job> find(UUID id) {
        return rows
                .list(
                        COLUMNS + "where id = ?",
                        row -> new Job(
                                Rows.uuid(row, "id"),
                                row.getString("kind"),
                                Job.State.valueOf(row.getString("state")),
                                row.getInt("done"),
                                row.getInt("total"),
                                row.getString("result")),
                        id)
                .stream()
                .findFirst();
    }

    void whenCommitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Started job) {
        inBackground(List.of(job.id()));
    }

    /** What was not finished before the service stopped. */
    void atStart(@Observes StartupEvent event) {
        List<UUID> unfinished = SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> rows.list(
                        "select id from job where state = 'RUNNING' order by created_at",
                        row -> Rows.uuid(row, "id"))));
        if (!unfinished.isEmpty()) {
            inBackground(unfinished);
        }
    }

    private void inBackground(List<UUID> jobs) {
        Thread.ofVirtual().name("jobs").start(() -> SystemScope.run(() -> jobs.forEach(this::run)));
    }

    private void run(UUID id) {
        try {
            while (QuarkusTransaction.requiringNew().call(() -> step(id))) {
                // the next step has a transaction of its own
            }
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Job %s stopped", id);
            QuarkusTransaction.requiringNew()
                    .run(() -> rows.update(
                            "update job set state = 'FAILED', result = ? where id = ?",
                            "Работа остановилась из-за ошибки. Сделанное сохранено, запустите её ещё раз.",
                            id));
        }
    }

    /** @return whether there is more to do */
    private boolean step(UUID id) {
        record Stand(String kind, String input, int done, int total) {}
        var stand = rows
                .list(
                        "select kind, input::text, done, total from job where id = ? and state = 'RUNNING' for update",
                        row -> new Stand(
                                row.getString("kind"), row.getString("input"), row.getInt("done"), row.getInt("total")),
                        id)
                .stream()
                .findFirst()
                .orElse(null);
        if (stand == null) {
            return false;
        }
        var kind = kinds.stream()
                .filter(one -> one.name().equals(stand.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + stand.kind()));
        if (stand.done() >= stand.total()) {
            rows.update("update job set state = 'DONE', result = ? where id = ?", kind.result(stand.input()), id);
            return false;
        }
        kind.step(stand.input(), stand.done());
        rows.update("update job set done = done + 1 where id = ?", id);
        return true;
    }
}
