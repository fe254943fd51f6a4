package ru.estafeta.participants.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ru.estafeta.platform.caller.SystemScope;

/** Ends the consents whose term is over, each in a transaction of its own; one that fails is tried the next time. */
@ApplicationScoped
public class ConsentsOver {

    private final Consents consents;
    private final RecordConsent records;
    private final Clock clock;

    ConsentsOver(Consents consents, RecordConsent records, Clock clock) {
        this.consents = consents;
        this.records = records;
        this.clock = clock;
    }

    @Scheduled(cron = "0 2 0 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void end() {
        SystemScope.run(() -> {
            var expired = QuarkusTransaction.requiringNew()
                    .call(() -> consents.expired(LocalDate.now(clock)).stream()
                            .map(Consent::id)
                            .toList());
            long failed = expired.stream().filter(id -> !isEnded(id)).count();
            if (failed > 0) {
                throw new IllegalStateException("Consents that are over and could not be ended: " + failed);
            }
        });
    }

    private boolean isEnded(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> records.expire(consents.existing(id)));
            return true;
        } catch (RuntimeException triedAgainNextTime) {
            return false;
        }
    }
}
