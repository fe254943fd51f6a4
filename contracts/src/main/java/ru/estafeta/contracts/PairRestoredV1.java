package ru.estafeta.contracts;

/** A cancellation was taken back. */
public record PairRestoredV1(PairStateV1 pair) implements PairEvent {}
