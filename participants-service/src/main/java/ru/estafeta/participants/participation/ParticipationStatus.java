package ru.estafeta.participants.participation;

/** Where a participation stands: READY waits for a pair, FINISHED has ended one and is in no other. */
public enum ParticipationStatus {
    READY,
    IN_PAIR,
    FINISHED,
    LEFT
}
