package ru.estafeta.participants.consent;

public enum ConsentStatus {
    ACTIVE,
    WITHDRAWN
}
