package ru.estafeta.contracts;

/** Side of a mentoring relation that a person takes. */
public enum ParticipantRole {
    MENTOR,
    MENTEE
}
