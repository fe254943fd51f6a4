package ru.estafeta.contracts;

/** A participant answered a satisfaction survey. */
public record SurveySubmittedV1(SurveyResponseStateV1 response) implements SurveyEvent {}
