package ru.estafeta.contracts;

/** A pair was approved by an order, or the order was corrected. */
public record PairApprovedV1(PairStateV1 pair) implements PairEvent {}
