package ru.estafeta.contracts;

/** An agreement with a partner was signed. */
public record AgreementSignedV1(AgreementStateV1 agreement) implements AgreementEvent {}
