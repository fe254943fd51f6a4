package ru.estafeta.participants.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ru.estafeta.platform.caller.SystemScope;

/** One import at a time, in the order in which they were asked for; what a restart has interrupted begins again. */
@ApplicationScoped
class ImportQueue {

    private final PeopleImports imports;
    private final RunImport runner;
    private final Event<Asked> asked;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("people-imports").daemon().factory());

    record Asked(UUID id) {}

    ImportQueue(PeopleImports imports, RunImport runner, Event<Asked> asked) {
        this.imports = imports;
        this.runner = runner;
        this.asked = asked;
    }

    /** Begins after the commit of the current transaction. */
    void add(UUID id) {
        asked.fire(new Asked(id));
    }

    void whenCommitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked one) {
        begin(List.of(one.id()));
    }

    void atStart(@Observes StartupEvent event) {
        begin(SystemScope.call(() -> QuarkusTransaction.requiringNew().call(imports::unfinished)));
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdown();
    }

    private void begin(List<UUID> ids) {
        ids.forEach(id -> worker.execute(() -> SystemScope.run(() -> runner.run(id))));
    }
}
