package ru.estafeta.contracts;

/** An agreement ended before its term. */
public record AgreementEndedV1(AgreementStateV1 agreement) implements AgreementEvent {}
