package ru.estafeta.contracts;

/** An organisation changed its name or external ids. */
public record OrganisationRenamedV1(OrganisationStateV1 organisation) implements OrganisationEvent {}
