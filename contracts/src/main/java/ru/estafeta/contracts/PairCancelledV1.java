package ru.estafeta.contracts;

/** A pair had been formed by mistake. */
public record PairCancelledV1(PairStateV1 pair) implements PairEvent {}
