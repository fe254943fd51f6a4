package ru.estafeta.contracts;

/** An organisation works after all: its closing was taken back. */
public record OrganisationReopenedV1(OrganisationStateV1 organisation) implements OrganisationEvent {}
