package ru.estafeta.participants.participation;

/**
 * Where a participation stands: a mentor IN_BASE has not been trained, IN_TRAINING is taken into a training, READY waits
 * for a pair, as mentees do from the start, or WAITING_WITH_SUPPORT of a psychologist; FINISHED has ended a pair and is
 * in no other.
 */
public enum ParticipationStatus {
    IN_BASE,
    IN_TRAINING,
    READY,
    WAITING_WITH_SUPPORT,
    IN_PAIR,
    FINISHED,
    LEFT;

    boolean isWaiting() {
        return this == READY || this == WAITING_WITH_SUPPORT;
    }
}
