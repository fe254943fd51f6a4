package ru.estafeta.contracts;

/** A mentor has been trained. */
public record ParticipationTrainedV1(ParticipationStateV1 participation) implements ParticipationEvent {}
