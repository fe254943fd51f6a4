package ru.estafeta.contracts;

/** Facts of meetings, topic {@code participants.meeting}, keyed by the pair. */
public sealed interface MeetingEvent extends Event permits MeetingHeldV1, MeetingCorrectedV1, MeetingRemovedV1 {

    MeetingStateV1 meeting();

    @Override
    default String key() {
        return meeting().pair().toString();
    }

    @Override
    default long version() {
        return meeting().version();
    }
}
