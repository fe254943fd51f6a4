package ru.estafeta.contracts;

/** A merger was taken back: the organisation works by itself, where it stood before. */
public record OrganisationUnmergedV1(OrganisationStateV1 organisation) implements OrganisationEvent {}
