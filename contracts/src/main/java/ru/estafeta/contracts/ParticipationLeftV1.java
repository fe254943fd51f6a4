package ru.estafeta.contracts;

/** A person left the programme in this role. */
public record ParticipationLeftV1(ParticipationStateV1 participation) implements ParticipationEvent {}
