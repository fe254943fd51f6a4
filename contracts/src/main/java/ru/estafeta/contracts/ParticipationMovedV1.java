package ru.estafeta.contracts;

/** A role goes on at another organisation, into which the first one went. */
public record ParticipationMovedV1(ParticipationStateV1 participation) implements ParticipationEvent {}
