package ru.estafeta.roadmap.edition;

/** Why a roadmap was frozen: it went for agreement, or an order approved it. */
public enum EditionKind {
    SUBMITTED,
    APPROVED
}
