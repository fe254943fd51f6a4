package ru.estafeta.contracts;

/** Facts of the organisation tree, topic {@code participants.organisation}. */
public sealed interface OrganisationEvent extends Event
        permits OrganisationRegisteredV1,
                OrganisationRenamedV1,
                OrganisationMovedV1,
                OrganisationClosedV1,
                OrganisationReopenedV1,
                OrganisationMergedV1,
                OrganisationUnmergedV1 {

    OrganisationStateV1 organisation();

    @Override
    default String key() {
        return organisation().id().toString();
    }

    @Override
    default long version() {
        return organisation().version();
    }
}
