package ru.estafeta.participants.appointment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import ru.estafeta.platform.caller.SystemScope;

/** Ends the appointments whose term is over, each in a transaction of its own; one that fails is tried the next time. */
@ApplicationScoped
class TermsOver {

    private static final Logger LOG = Logger.getLogger(TermsOver.class);

    private final Appointments appointments;
    private final FillPost posts;
    private final Clock clock;

    TermsOver(Appointments appointments, FillPost posts, Clock clock) {
        this.appointments = appointments;
        this.posts = posts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 1 0 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void end() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .call(() -> appointments.expired(LocalDate.now(clock)).stream()
                        .map(Appointment::id)
                        .toList())
                .forEach(this::end));
    }

    private void end(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> posts.expire(appointments.existing(id)));
        } catch (RuntimeException failed) {
            LOG.warnf("Appointment %s is over and could not be ended: %s", id, failed.toString());
        }
    }
}
