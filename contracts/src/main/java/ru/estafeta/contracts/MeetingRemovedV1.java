package ru.estafeta.contracts;

/** A meeting had been recorded by mistake. */
public record MeetingRemovedV1(MeetingStateV1 meeting) implements MeetingEvent {}
