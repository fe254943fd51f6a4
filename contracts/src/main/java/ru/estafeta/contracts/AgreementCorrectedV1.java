package ru.estafeta.contracts;

/** What was written down of an agreement was corrected, or its end taken back. */
public record AgreementCorrectedV1(AgreementStateV1 agreement) implements AgreementEvent {}
