package ru.estafeta.participants.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.link.LinkToken;
import ru.estafeta.participants.pair.Pair;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.platform.problem.Refusal;

/** A personal link to the survey of one participant in one pair, good for thirty days. */
@Entity
@Table(name = "survey_link")
public class SurveyLink {

    static final int DAYS = 30;

    @Id
    private UUID id;

    @Column(name = "pair_id")
    private UUID pair;

    @Column(name = "participation_id")
    private UUID participation;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    @Column(name = "questionnaire_id")
    private UUID questionnaire;

    private String tokenHash;
    private LocalDate issuedOn;
    private LocalDate expiresOn;

    @SuppressWarnings("NullAway.Init")
    protected SurveyLink() {}

    static SurveyLink issue(
            UUID id, Pair pair, Participation participant, UUID questionnaire, LinkToken token, LocalDate today) {
        var link = new SurveyLink();
        link.id = id;
        link.pair = pair.id();
        link.organisation = pair.organisation();
        link.participation = participant.id();
        link.person = participant.person();
        link.role = participant.role();
        link.questionnaire = questionnaire;
        link.tokenHash = token.hash();
        link.issuedOn = today;
        link.expiresOn = today.plusDays(DAYS);
        return link;
    }

    void requireAliveOn(LocalDate today) {
        if (today.isAfter(expiresOn)) {
            throw Refusal.gone("LINK_EXPIRED", "Срок ссылки закончился. Попросите куратора прислать новую.");
        }
    }

    UUID pair() {
        return pair;
    }

    UUID participation() {
        return participation;
    }

    UUID person() {
        return person;
    }

    UUID organisation() {
        return organisation;
    }

    ParticipantRole role() {
        return role;
    }

    UUID questionnaire() {
        return questionnaire;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
