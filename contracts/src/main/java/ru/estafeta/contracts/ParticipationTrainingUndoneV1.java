package ru.estafeta.contracts;

/** A mentor's training was recorded by mistake. */
public record ParticipationTrainingUndoneV1(ParticipationStateV1 participation) implements ParticipationEvent {}
