package ru.estafeta.participants.duplicate;

/** How much speaks for two cards being one human being. */
public enum Likelihood {
    CERTAIN,
    LIKELY,
    POSSIBLE
}
