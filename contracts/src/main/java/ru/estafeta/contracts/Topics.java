package ru.estafeta.contracts;

import java.util.List;

/** Kafka topics by owner, one per aggregate. */
public final class Topics {

    public static final String PARTICIPANTS_ORGANISATION = "participants.organisation";
    public static final String PARTICIPANTS_PERSON = "participants.person";
    public static final String PARTICIPANTS_PARTICIPATION = "participants.participation";
    public static final String PARTICIPANTS_PAIR = "participants.pair";
    public static final String PARTICIPANTS_MEETING = "participants.meeting";
    public static final String PARTICIPANTS_SURVEY = "participants.survey";
    public static final String PARTICIPANTS_AGREEMENT = "participants.agreement";
    public static final String ROADMAPS_ROADMAP = "roadmaps.roadmap";

    public static final List<String> ALL = List.of(
            PARTICIPANTS_ORGANISATION,
            PARTICIPANTS_PERSON,
            PARTICIPANTS_PARTICIPATION,
            PARTICIPANTS_PAIR,
            PARTICIPANTS_MEETING,
            PARTICIPANTS_SURVEY,
            PARTICIPANTS_AGREEMENT,
            ROADMAPS_ROADMAP);

    private Topics() {}
}
