package ru.estafeta.contracts;

/** A pair ended its work. */
public record PairEndedV1(PairStateV1 pair) implements PairEvent {}
