package ru.estafeta.participants.consent;

/** REPLACED: signed anew, since by then somebody else had to sign. */
public enum ConsentStatus {
    ACTIVE,
    WITHDRAWN,
    EXPIRED,
    REPLACED
}
