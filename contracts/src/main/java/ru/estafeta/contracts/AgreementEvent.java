package ru.estafeta.contracts;

/** Facts of agreements with partners, topic {@code participants.agreement}, keyed by the agreement. */
public sealed interface AgreementEvent extends Event
        permits AgreementSignedV1, AgreementCorrectedV1, AgreementEndedV1, AgreementRemovedV1 {

    AgreementStateV1 agreement();

    @Override
    default String key() {
        return agreement().id().toString();
    }

    @Override
    default long version() {
        return agreement().version();
    }
}
