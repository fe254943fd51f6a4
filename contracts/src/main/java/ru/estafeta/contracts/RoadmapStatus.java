package ru.estafeta.contracts;

/** Life of a roadmap; a deleted one was imported by mistake and its targets no longer hold. */
public enum RoadmapStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    AGREED,
    APPROVED,
    CLOSED,
    DELETED
}
