package ru.estafeta.participants.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.link.LinkToken;

class SurveyInvitationsTest {

    private static IssueSurveyLinks.Issued link(String email) {
        return new IssueSurveyLinks.Issued(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Ольхин Семён",
                ParticipantRole.MENTEE,
                new LinkToken("secret"),
                LocalDate.of(2026, 11, 19),
                email);
    }

    @Test
    void letterHoldsTheLinkAndNoName() {
        var sent = new ArrayList<Mail>();
        var withMail = link("anna@example.org");
        var mailed = new SurveyInvitations(mails -> sent.addAll(List.of(mails)), "https://estafeta.example")
                .send(List.of(withMail, link(null)));

        assertThat(mailed).containsExactly(withMail.participation());
        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.getTo()).containsExactly("anna@example.org");
            assertThat(letter.getText())
                    .contains("https://estafeta.example/anketa#secret", "19.11.2026")
                    .doesNotContain("Ольхин", "Семён");
        });
    }

    @Test
    void absentMailServerLosesNothing() {
        var invitations = new SurveyInvitations(
                mails -> {
                    throw new IllegalStateException("connection refused");
                },
                "https://estafeta.example");
        assertThat(invitations.send(List.of(link("anna@example.org")))).isEmpty();
    }
}
