package ru.estafeta.roadmap.history;

/** What can happen to a roadmap or to a row of it. */
public enum HistoryKind {
    REGISTERED,
    CHANGED,
    SUBMITTED,
    SUBMISSION_TAKEN_BACK,
    RETURNED,
    AGREED,
    AGREEMENT_TAKEN_BACK,
    APPROVED,
    AMENDMENT_OPENED,
    AMENDMENT_DROPPED,
    CLOSED,
    REOPENED,
    ROW_ADDED,
    ROW_CHANGED,
    ROW_EXCLUDED,
    ROW_RESTORED,
    ROW_DONE,
    ROW_UNDONE
}
