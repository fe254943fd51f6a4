package ru.estafeta.contracts;

/** An organisation went into another one, which stands above it from then on; what it did stays its own. */
public record OrganisationMergedV1(OrganisationStateV1 organisation) implements OrganisationEvent {}
