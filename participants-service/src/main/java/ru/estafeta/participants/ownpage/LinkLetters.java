package ru.estafeta.participants.ownpage;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.link.LinkToken;

/** Letters with links to one's own page. They name nobody, and never carry the code: mailboxes are shared. */
@ApplicationScoped
class LinkLetters {

    private static final String SUBJECT = "Согласия участника программы наставничества";
    private static final String TEXT = """
            Здравствуйте.

            Школа просит согласия на обработку персональных данных участника программы наставничества.
            По ссылке видно, какие данные хранятся и зачем. Там же согласие дают и отзывают.

            Ваша страница: %s

            Код для входа из шести цифр сообщит куратор школы. Ссылка действует до %s включительно и открывается на одном
            устройстве. Пересылать её не нужно.
            Если вы не участвуете в программе, удалите это письмо.

            Эстафета, система школьного наставничества
            """;

    private final Mailer mailer;
    private final String publicUrl;

    LinkLetters(Mailer mailer, @ConfigProperty(name = "estafeta.public-url") String publicUrl) {
        this.mailer = mailer;
        this.publicUrl = publicUrl;
    }

    /** The secret stands behind #: browsers send that part to nobody. */
    String url(LinkToken token) {
        return publicUrl + "/moi-dannye#" + token.secret();
    }

    /** Secrets of the links whose letter the mail server has taken; when it is away the rest is not tried. */
    Set<LinkToken> send(List<IssuePersonalLinks.Issued> links) {
        return links.stream()
                .filter(link -> link.email() != null)
                .takeWhile(this::isTaken)
                .map(IssuePersonalLinks.Issued::token)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isTaken(IssuePersonalLinks.Issued link) {
        try {
            mailer.send(Mail.withText(
                    link.email(), SUBJECT, TEXT.formatted(url(link.token()), Days.written(link.expiresOn()))));
            return true;
        } catch (RuntimeException mailServerIsAway) {
            return false;
        }
    }
}
