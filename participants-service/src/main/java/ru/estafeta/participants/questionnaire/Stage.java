package ru.estafeta.participants.questionnaire;

/** ENTRY: before the first meeting, what somebody brings and expects; CLOSING: how it was. */
public enum Stage {
    ENTRY,
    CLOSING
}
