package ru.estafeta.participants.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SurveyResponses implements PanacheRepositoryBase<SurveyResponse, UUID> {

    boolean isAnswered(UUID pair, UUID participation) {
        return count("pair = ?1 and participation = ?2", pair, participation) > 0;
    }
}
