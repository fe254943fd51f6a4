package ru.estafeta.contracts;

/** Kind or day of a meeting was corrected. */
public record MeetingCorrectedV1(MeetingStateV1 meeting) implements MeetingEvent {}
