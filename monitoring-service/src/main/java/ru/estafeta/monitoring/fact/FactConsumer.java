package ru.estafeta.monitoring.fact;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.estafeta.contracts.AgreementEvent;
import ru.estafeta.contracts.AppointmentEvent;
import ru.estafeta.contracts.MeetingEvent;
import ru.estafeta.contracts.OrganisationEvent;
import ru.estafeta.contracts.PairEvent;
import ru.estafeta.contracts.PairStateV1;
import ru.estafeta.contracts.ParticipationEvent;
import ru.estafeta.contracts.PersonFactsKnownV1;
import ru.estafeta.contracts.PersonMergedV1;
import ru.estafeta.contracts.PersonStateV1;
import ru.estafeta.contracts.PersonUnmergedV1;
import ru.estafeta.contracts.PersonUnregisteredV1;
import ru.estafeta.contracts.RoadmapEvent;
import ru.estafeta.contracts.RoadmapStateV1;
import ru.estafeta.contracts.SurveyEvent;
import ru.estafeta.contracts.SurveyResponseStateV1;
import ru.estafeta.monitoring.counting.Counting;
import ru.estafeta.monitoring.counting.Subjects;
import ru.estafeta.monitoring.target.RoadmapProjector;
import ru.estafeta.platform.events.Inbox;
import ru.estafeta.platform.events.Received;

/** Takes facts in batches: inbox, projections and figures change in one transaction, or none of them does. */
@ApplicationScoped
public class FactConsumer {

    private final Inbox inbox;
    private final PersonProjector persons;
    private final PairProjector pairs;
    private final SurveyProjector surveys;
    private final RoadmapProjector roadmaps;
    private final Counting counting;

    FactConsumer(
            Inbox inbox,
            PersonProjector persons,
            PairProjector pairs,
            SurveyProjector surveys,
            RoadmapProjector roadmaps,
            Counting counting) {
        this.inbox = inbox;
        this.persons = persons;
        this.pairs = pairs;
        this.surveys = surveys;
        this.roadmaps = roadmaps;
        this.counting = counting;
    }

    @Incoming("facts")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.deliver("facts", records, this::apply);
    }

    private void apply(List<Received> received) {
        var personStates = new ArrayList<PersonStateV1>();
        var unregistered = new ArrayList<String>();
        var pairStates = new ArrayList<PairStateV1>();
        var responses = new ArrayList<SurveyResponseStateV1>();
        var roadmapStates = new ArrayList<RoadmapStateV1>();
        for (var one : received) {
            switch (one.event()) {
                case PersonFactsKnownV1 fact -> personStates.add(fact.person());
                case PersonMergedV1 fact -> personStates.add(fact.person());
                case PersonUnmergedV1 fact -> personStates.add(fact.person());
                case PersonUnregisteredV1 mistaken -> unregistered.add(mistaken.pseudonym());
                case PairEvent fact -> pairStates.add(fact.pair());
                case SurveyEvent fact -> responses.add(fact.response());
                case RoadmapEvent fact -> roadmapStates.add(fact.roadmap());
                case OrganisationEvent elsewhere -> {}
                case AppointmentEvent notCounted -> {}
                case ParticipationEvent notCounted -> {}
                case MeetingEvent notCounted -> {}
                case AgreementEvent notCounted -> {}
            }
        }
        var changed = new Subjects();
        persons.apply(personStates, changed);
        persons.forget(unregistered);
        pairs.apply(pairStates, changed);
        surveys.apply(responses, changed);
        roadmaps.apply(roadmapStates);
        counting.recount(changed);
    }
}
