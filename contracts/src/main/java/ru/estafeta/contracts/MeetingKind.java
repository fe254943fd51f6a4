package ru.estafeta.contracts;

/** The five meetings of a pair (seeds 001 row 4.3, 002 row 3.6, 003 stage 6). */
public enum MeetingKind {
    ACQUAINTANCE,
    TRIAL,
    PLANNING,
    WORK,
    CLOSING
}
