package ru.estafeta.contracts;

/** A person was enrolled as mentor or mentee. */
public record ParticipationEnrolledV1(ParticipationStateV1 participation) implements ParticipationEvent {}
