package ru.estafeta.roadmap.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import ru.estafeta.platform.caller.SystemScope;

/**
 * Each morning, and a little after a start that came too late for it: reminders are made, then the digests go out, one
 * letter for an organisation. A letter that the mail server does not take is tried again the next time.
 */
@ApplicationScoped
class Morning {

    private static final Logger LOG = Logger.getLogger(Morning.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Reminders reminders;
    private final Mailer mailer;
    private final String publicUrl;

    Morning(Reminders reminders, Mailer mailer, @ConfigProperty(name = "estafeta.public-url") String publicUrl) {
        this.reminders = reminders;
        this.mailer = mailer;
        this.publicUrl = publicUrl;
    }

    @Scheduled(cron = "{estafeta.reminders.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Scheduled(every = "6h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void come() {
        SystemScope.run(() -> {
            QuarkusTransaction.requiringNew().run(reminders::remind);
            List<UUID> waiting = QuarkusTransaction.requiringNew().call(reminders::withMail);
            for (var organisation : waiting) {
                if (!QuarkusTransaction.requiringNew().call(() -> send(organisation))) {
                    return;
                }
            }
        });
    }

    /** @return false when the mail server is away and the others need not be tried */
    private boolean send(UUID organisation) {
        var address = reminders.address(organisation);
        var news = reminders.toMail(organisation);
        if (address == null || news.isEmpty()) {
            return true;
        }
        try {
            mailer.send(Mail.withText(address, "Сроки дорожной карты: " + news.size(), text(news)));
            reminders.mailed(news);
            return true;
        } catch (RuntimeException mailServerIsAway) {
            LOG.warnf("Digest of reminders waits for the mail server: %s", mailServerIsAway.toString());
            return false;
        }
    }

    private String text(List<Reminder> news) {
        var lines = news.stream().map(Morning::line).collect(Collectors.joining("\n"));
        return """
                Здравствуйте.

                Сроки по дорожным картам:

                %s

                Открыть: %s/reminders

                Эстафета, система школьного наставничества
                """.formatted(lines, publicUrl);
    }

    private static String line(Reminder one) {
        var words = (one.number() == null ? "" : one.number() + " ") + one.words();
        var day = DAY.format(one.dueOn());
        return switch (one.step()) {
            case T14, T3 -> "- до " + day + ": " + words;
            case LATE1, LATE7 -> "- просрочено с " + day + ": " + words;
            case ESCALATED -> "- " + one.aboutName() + ", просрочено с " + day + ": " + words;
        };
    }
}
