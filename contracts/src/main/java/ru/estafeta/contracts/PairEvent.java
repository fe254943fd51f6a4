package ru.estafeta.contracts;

/** Facts of pairs and groups, topic {@code participants.pair}. */
public sealed interface PairEvent extends Event
        permits PairFormedV1, PairApprovedV1, PairCorrectedV1, PairEndedV1, PairCancelledV1, PairRestoredV1 {

    PairStateV1 pair();

    @Override
    default String key() {
        return pair().id().toString();
    }

    @Override
    default long version() {
        return pair().version();
    }
}
