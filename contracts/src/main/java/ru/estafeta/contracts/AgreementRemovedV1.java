package ru.estafeta.contracts;

/** An agreement was written down by mistake. */
public record AgreementRemovedV1(AgreementStateV1 agreement) implements AgreementEvent {}
