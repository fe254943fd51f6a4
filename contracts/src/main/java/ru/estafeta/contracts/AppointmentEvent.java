package ru.estafeta.contracts;

/** Facts of posts filled by order, topic {@code participants.organisation}, keyed by the organisation. */
public sealed interface AppointmentEvent extends Event permits AppointmentMadeV1, AppointmentEndedV1 {

    AppointmentStateV1 appointment();

    @Override
    default String key() {
        return appointment().organisation().toString();
    }

    @Override
    default long version() {
        return appointment().version();
    }
}
