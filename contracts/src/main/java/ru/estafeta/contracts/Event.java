package ru.estafeta.contracts;

/** A fact that one service tells the others: key decides the order on the wire, version the order of truth. */
public sealed interface Event
        permits OrganisationEvent,
                AppointmentEvent,
                PersonEvent,
                ParticipationEvent,
                PairEvent,
                MeetingEvent,
                SurveyEvent,
                AgreementEvent,
                RoadmapEvent {

    /** Kafka key: facts of one key keep their order. */
    String key();

    /** Version of the aggregate after this fact; grows by one with each change of the aggregate. */
    long version();
}
