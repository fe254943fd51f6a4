package ru.estafeta.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Name on the wire (CloudEvents {@code type}), topic and record of every event that there is. */
public record EventType(String name, String topic, Class<? extends Event> record) {

    public static final List<EventType> ALL = List.of(
            new EventType(
                    "ru.estafeta.participants.organisation.registered.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    OrganisationRegisteredV1.class),
            new EventType(
                    "ru.estafeta.participants.organisation.renamed.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    OrganisationRenamedV1.class),
            new EventType(
                    "ru.estafeta.participants.organisation.moved.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    OrganisationMovedV1.class),
            new EventType(
                    "ru.estafeta.participants.organisation.closed.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    OrganisationClosedV1.class),
            new EventType(
                    "ru.estafeta.participants.organisation.reopened.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    OrganisationReopenedV1.class),
            new EventType(
                    "ru.estafeta.participants.organisation.merged.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    OrganisationMergedV1.class),
            new EventType(
                    "ru.estafeta.participants.organisation.unmerged.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    OrganisationUnmergedV1.class),
            new EventType(
                    "ru.estafeta.participants.appointment.made.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    AppointmentMadeV1.class),
            new EventType(
                    "ru.estafeta.participants.appointment.ended.v1",
                    Topics.PARTICIPANTS_ORGANISATION,
                    AppointmentEndedV1.class),
            new EventType(
                    "ru.estafeta.participants.person.facts-known.v1",
                    Topics.PARTICIPANTS_PERSON,
                    PersonFactsKnownV1.class),
            new EventType(
                    "ru.estafeta.participants.person.merged.v1", Topics.PARTICIPANTS_PERSON, PersonMergedV1.class),
            new EventType(
                    "ru.estafeta.participants.person.unmerged.v1", Topics.PARTICIPANTS_PERSON, PersonUnmergedV1.class),
            new EventType(
                    "ru.estafeta.participants.person.unregistered.v1",
                    Topics.PARTICIPANTS_PERSON,
                    PersonUnregisteredV1.class),
            new EventType(
                    "ru.estafeta.participants.participation.enrolled.v1",
                    Topics.PARTICIPANTS_PARTICIPATION,
                    ParticipationEnrolledV1.class),
            new EventType(
                    "ru.estafeta.participants.participation.trained.v1",
                    Topics.PARTICIPANTS_PARTICIPATION,
                    ParticipationTrainedV1.class),
            new EventType(
                    "ru.estafeta.participants.participation.training-undone.v1",
                    Topics.PARTICIPANTS_PARTICIPATION,
                    ParticipationTrainingUndoneV1.class),
            new EventType(
                    "ru.estafeta.participants.participation.moved.v1",
                    Topics.PARTICIPANTS_PARTICIPATION,
                    ParticipationMovedV1.class),
            new EventType(
                    "ru.estafeta.participants.participation.left.v1",
                    Topics.PARTICIPANTS_PARTICIPATION,
                    ParticipationLeftV1.class),
            new EventType("ru.estafeta.participants.pair.formed.v1", Topics.PARTICIPANTS_PAIR, PairFormedV1.class),
            new EventType("ru.estafeta.participants.pair.approved.v1", Topics.PARTICIPANTS_PAIR, PairApprovedV1.class),
            new EventType(
                    "ru.estafeta.participants.pair.corrected.v1", Topics.PARTICIPANTS_PAIR, PairCorrectedV1.class),
            new EventType("ru.estafeta.participants.pair.ended.v1", Topics.PARTICIPANTS_PAIR, PairEndedV1.class),
            new EventType(
                    "ru.estafeta.participants.pair.cancelled.v1", Topics.PARTICIPANTS_PAIR, PairCancelledV1.class),
            new EventType("ru.estafeta.participants.pair.restored.v1", Topics.PARTICIPANTS_PAIR, PairRestoredV1.class),
            new EventType("ru.estafeta.participants.meeting.held.v1", Topics.PARTICIPANTS_MEETING, MeetingHeldV1.class),
            new EventType(
                    "ru.estafeta.participants.meeting.corrected.v1",
                    Topics.PARTICIPANTS_MEETING,
                    MeetingCorrectedV1.class),
            new EventType(
                    "ru.estafeta.participants.meeting.removed.v1", Topics.PARTICIPANTS_MEETING, MeetingRemovedV1.class),
            new EventType(
                    "ru.estafeta.participants.survey.submitted.v1",
                    Topics.PARTICIPANTS_SURVEY,
                    SurveySubmittedV1.class),
            new EventType(
                    "ru.estafeta.participants.agreement.signed.v1",
                    Topics.PARTICIPANTS_AGREEMENT,
                    AgreementSignedV1.class),
            new EventType(
                    "ru.estafeta.participants.agreement.corrected.v1",
                    Topics.PARTICIPANTS_AGREEMENT,
                    AgreementCorrectedV1.class),
            new EventType(
                    "ru.estafeta.participants.agreement.ended.v1",
                    Topics.PARTICIPANTS_AGREEMENT,
                    AgreementEndedV1.class),
            new EventType(
                    "ru.estafeta.participants.agreement.removed.v1",
                    Topics.PARTICIPANTS_AGREEMENT,
                    AgreementRemovedV1.class),
            new EventType(
                    "ru.estafeta.roadmaps.roadmap.registered.v1", Topics.ROADMAPS_ROADMAP, RoadmapRegisteredV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.changed.v1", Topics.ROADMAPS_ROADMAP, RoadmapChangedV1.class),
            new EventType(
                    "ru.estafeta.roadmaps.roadmap.submitted.v1", Topics.ROADMAPS_ROADMAP, RoadmapSubmittedV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.returned.v1", Topics.ROADMAPS_ROADMAP, RoadmapReturnedV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.agreed.v1", Topics.ROADMAPS_ROADMAP, RoadmapAgreedV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.approved.v1", Topics.ROADMAPS_ROADMAP, RoadmapApprovedV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.amended.v1", Topics.ROADMAPS_ROADMAP, RoadmapAmendedV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.closed.v1", Topics.ROADMAPS_ROADMAP, RoadmapClosedV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.reopened.v1", Topics.ROADMAPS_ROADMAP, RoadmapReopenedV1.class),
            new EventType("ru.estafeta.roadmaps.roadmap.deleted.v1", Topics.ROADMAPS_ROADMAP, RoadmapDeletedV1.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<?>, EventType> BY_RECORD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::record, Function.identity()));

    /** Empty for a type that this build does not know: newer services may send more than older ones understand. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static EventType of(Event event) {
        var type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("Not in the catalogue of events: " + event.getClass());
        }
        return type;
    }
}
