package ru.estafeta.contracts;

/** A pair or group was formed. */
public record PairFormedV1(PairStateV1 pair) implements PairEvent {}
