package ru.estafeta.contracts;

/** Life of a pair or group. A cancelled one was formed by mistake and counts nowhere. */
public enum PairStatus {
    DRAFT,
    APPROVED,
    ENDED,
    CANCELLED
}
