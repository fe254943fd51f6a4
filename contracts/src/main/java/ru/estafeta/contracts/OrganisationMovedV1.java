package ru.estafeta.contracts;

/** An organisation has another parent. */
public record OrganisationMovedV1(OrganisationStateV1 organisation) implements OrganisationEvent {}
