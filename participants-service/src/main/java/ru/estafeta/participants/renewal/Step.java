package ru.estafeta.participants.renewal;

/** What a renewal does with a card: a class up, out of school, nothing, or nothing until the user has said what. */
public enum Step {
    UP,
    GRADUATES,
    STAYS,
    BY_HAND
}
