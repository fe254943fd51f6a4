package ru.estafeta.contracts;

/** Members, form or start of a pair were corrected. */
public record PairCorrectedV1(PairStateV1 pair) implements PairEvent {}
