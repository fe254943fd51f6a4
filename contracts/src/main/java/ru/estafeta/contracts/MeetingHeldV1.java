package ru.estafeta.contracts;

/** A pair has met. */
public record MeetingHeldV1(MeetingStateV1 meeting) implements MeetingEvent {}
