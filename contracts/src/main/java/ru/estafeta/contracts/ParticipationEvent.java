package ru.estafeta.contracts;

/** Facts of roles in programmes, topic {@code participants.participation}, keyed by the person so that his facts keep their order. */
public sealed interface ParticipationEvent extends Event
        permits ParticipationEnrolledV1,
                ParticipationTrainedV1,
                ParticipationTrainingUndoneV1,
                ParticipationMovedV1,
                ParticipationLeftV1 {

    ParticipationStateV1 participation();

    @Override
    default String key() {
        return participation().person();
    }

    @Override
    default long version() {
        return participation().version();
    }
}
