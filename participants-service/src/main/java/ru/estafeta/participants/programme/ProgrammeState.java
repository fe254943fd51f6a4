package ru.estafeta.participants.programme;

/** PLANNED: its first day is ahead; OVER by its term, ENDED before it. */
public enum ProgrammeState {
    PLANNED,
    RUNNING,
    OVER,
    ENDED
}
