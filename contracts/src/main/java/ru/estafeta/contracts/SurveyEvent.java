package ru.estafeta.contracts;

/** Facts of satisfaction surveys, topic {@code participants.survey}: outcomes by rule, never the answers. */
public sealed interface SurveyEvent extends Event permits SurveySubmittedV1 {

    SurveyResponseStateV1 response();

    @Override
    default String key() {
        return response().person();
    }

    @Override
    default long version() {
        return response().version();
    }
}
