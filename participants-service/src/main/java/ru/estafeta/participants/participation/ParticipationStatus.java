package ru.estafeta.participants.participation;

/**
 * Where a participation stands: a mentor IN_BASE has not been trained, IN_TRAINING is taken into a training, READY waits
 * for a pair, as mentees do from the start; FINISHED has ended a pair and is in no other.
 */
public enum ParticipationStatus {
    IN_BASE,
    IN_TRAINING,
    READY,
    IN_PAIR,
    FINISHED,
    LEFT
}
