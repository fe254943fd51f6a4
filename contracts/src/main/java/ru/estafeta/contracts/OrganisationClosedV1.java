package ru.estafeta.contracts;

/** An organisation is closed from a day on; what it did stays. */
public record OrganisationClosedV1(OrganisationStateV1 organisation) implements OrganisationEvent {}
