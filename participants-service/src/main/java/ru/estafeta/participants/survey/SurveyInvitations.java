package ru.estafeta.participants.survey;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.link.LinkToken;

/**
 * Letters with personal links. A letter names nobody but the system: mailboxes are shared. When the mail server is
 * away the rest is not tried, and the curator copies the links, which are valid all the same.
 */
@ApplicationScoped
class SurveyInvitations {

    private static final String SUBJECT = "Анкета участника программы наставничества";
    private static final String TEXT = """
            Здравствуйте.

            Вы участвуете в программе наставничества. Ответьте, пожалуйста, на несколько вопросов о том, как прошла работа.
            Это займёт около пяти минут.

            Анкета: %s

            Ссылка личная, действует до %s включительно. Ответить можно один раз. Пересылать её не нужно.
            Если вы не участвуете в программе, удалите это письмо.

            Эстафета, система школьного наставничества
            """;

    private final Mailer mailer;
    private final String publicUrl;

    SurveyInvitations(Mailer mailer, @ConfigProperty(name = "estafeta.public-url") String publicUrl) {
        this.mailer = mailer;
        this.publicUrl = publicUrl;
    }

    /** The secret stands behind #: browsers send that part to nobody. */
    String url(LinkToken token) {
        return publicUrl + "/anketa#" + token.secret();
    }

    /** Participations whose letter the mail server has taken. */
    Set<UUID> send(List<IssueSurveyLinks.Issued> links) {
        var sent = new HashSet<UUID>();
        for (var link : links) {
            if (link.email() == null) {
                continue;
            }
            try {
                mailer.send(Mail.withText(
                        link.email(), SUBJECT, TEXT.formatted(url(link.token()), Days.written(link.expiresOn()))));
                sent.add(link.participation());
            } catch (RuntimeException mailServerIsAway) {
                return sent;
            }
        }
        return sent;
    }
}
