package ru.estafeta.participants.duplicate;

/** What somebody has decided about two cards. */
public enum Verdict {
    SAME,
    DIFFERENT
}
