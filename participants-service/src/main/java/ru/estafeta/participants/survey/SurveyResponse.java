package ru.estafeta.participants.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.SatisfactionV1;
import ru.estafeta.contracts.SurveyResponseStateV1;

/** The answers of one participant about one pair, given once. They never leave this table: events carry outcomes. */
@Entity
@Table(name = "survey_response")
public class SurveyResponse {

    @Id
    private UUID id;

    @Version
    private long version = 1;

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

    private LocalDate submittedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> answers;

    @SuppressWarnings("NullAway.Init")
    protected SurveyResponse() {}

    static SurveyResponse submit(UUID id, SurveyLink link, Map<String, Object> answers, LocalDate today) {
        var response = new SurveyResponse();
        response.id = id;
        response.pair = link.pair();
        response.participation = link.participation();
        response.person = link.person();
        response.organisation = link.organisation();
        response.role = link.role();
        response.questionnaire = link.questionnaire();
        response.submittedOn = today;
        response.answers = answers;
        return response;
    }

    UUID participation() {
        return participation;
    }

    UUID person() {
        return person;
    }

    UUID questionnaire() {
        return questionnaire;
    }

    Map<String, Object> answers() {
        return answers;
    }

    /** @param takesPartAt organisation of the participant, whose figure this answer belongs to */
    SurveyResponseStateV1 state(String pseudonym, UUID takesPartAt, List<SatisfactionV1> outcomes) {
        return new SurveyResponseStateV1(id, version, pseudonym, role, pair, takesPartAt, submittedOn, outcomes);
    }
}
