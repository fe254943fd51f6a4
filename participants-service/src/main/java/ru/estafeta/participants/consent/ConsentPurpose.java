package ru.estafeta.participants.consent;

/** What a consent allows; each purpose is a document of its own (152-ФЗ, domain.md §8). */
public enum ConsentPurpose {
    PROCESSING,
    TRANSFER,
    PUBLICATION
}
