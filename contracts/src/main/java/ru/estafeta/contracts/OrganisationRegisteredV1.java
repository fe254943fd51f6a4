package ru.estafeta.contracts;

/** An organisation joined the tree. */
public record OrganisationRegisteredV1(OrganisationStateV1 organisation) implements OrganisationEvent {}
