package ru.estafeta.roadmap.fact;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import ru.estafeta.contracts.AgreementEvent;
import ru.estafeta.contracts.AgreementRemovedV1;
import ru.estafeta.contracts.AgreementStateV1;
import ru.estafeta.contracts.AppointmentEvent;
import ru.estafeta.contracts.AppointmentStateV1;
import ru.estafeta.contracts.MeetingEvent;
import ru.estafeta.contracts.MeetingStateV1;
import ru.estafeta.contracts.PairEvent;
import ru.estafeta.contracts.PairStateV1;
import ru.estafeta.contracts.ParticipationEvent;
import ru.estafeta.contracts.ParticipationStateV1;
import ru.estafeta.platform.events.Inbox;
import ru.estafeta.platform.events.Received;
import ru.estafeta.platform.store.Rows;

/** Keeps posts, participations, pairs and meetings as numbers need them; a newer version wins, however late an older one comes. */
@ApplicationScoped
public class FactProjector {

    private static final String PARTICIPATION = """
            insert into fact_participation as f (id, version, organisation_id, role, active, trained)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, organisation_id = excluded.organisation_id,
                role = excluded.role, active = excluded.active, trained = excluded.trained
            where f.version < excluded.version""";
    private static final String PAIR = """
            insert into fact_pair as f (id, version, organisation_id, status) values (?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, organisation_id = excluded.organisation_id,
                status = excluded.status where f.version < excluded.version""";
    private static final String MEETING = """
            insert into fact_meeting as f (id, version, pair_id, organisation_id, kind, removed) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, pair_id = excluded.pair_id,
                organisation_id = excluded.organisation_id, kind = excluded.kind, removed = excluded.removed
            where f.version < excluded.version""";

    private static final String APPOINTMENT = """
            insert into fact_appointment as f (id, version, organisation_id, post, active) values (?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, active = excluded.active
            where f.version < excluded.version""";

    private static final String AGREEMENT = """
            insert into fact_agreement as f (id, version, organisation_id, active) values (?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, active = excluded.active
            where f.version < excluded.version""";

    private final Inbox inbox;
    private final Rows rows;
    private final Facts facts;

    FactProjector(Inbox inbox, Rows rows, Facts facts) {
        this.inbox = inbox;
        this.rows = rows;
        this.facts = facts;
    }

    @Incoming("facts")
    @Blocking
    public void on(ConsumerRecords<String, String> records) {
        inbox.deliver("facts", records, this::apply);
    }

    private void apply(List<Received> received) {
        Set<UUID> changed = new HashSet<>();
        for (var one : received) {
            switch (one.event()) {
                case AppointmentEvent event -> keep(event.appointment(), changed);
                case ParticipationEvent event -> keep(event.participation(), changed);
                case PairEvent event -> keep(event.pair(), changed);
                case MeetingEvent event -> keep(event.meeting(), changed);
                case AgreementRemovedV1(var agreement) -> keep(agreement, false, changed);
                case AgreementEvent event ->
                    keep(event.agreement(), event.agreement().endedOn() == null, changed);
                default -> {
                    // other facts of these topics close no rows
                }
            }
        }
        if (!changed.isEmpty()) {
            facts.changedAt(changed);
        }
    }

    private void keep(AppointmentStateV1 state, Set<UUID> changed) {
        boolean active = state.endedOn() == null;
        rows.update(APPOINTMENT, state.id(), state.version(), state.organisation(), state.post(), active);
        changed.add(state.organisation());
    }

    private void keep(ParticipationStateV1 state, Set<UUID> changed) {
        boolean active = state.leftOn() == null;
        boolean trained = state.trainedOn() != null;
        rows.update(PARTICIPATION, state.id(), state.version(), state.organisation(), state.role(), active, trained);
        changed.add(state.organisation());
    }

    private void keep(AgreementStateV1 state, boolean active, Set<UUID> changed) {
        rows.update(AGREEMENT, state.id(), state.version(), state.organisation(), active);
        changed.add(state.organisation());
    }

    private void keep(PairStateV1 state, Set<UUID> changed) {
        rows.update(PAIR, state.id(), state.version(), state.organisation(), state.status());
        changed.add(state.organisation());
    }

    private void keep(MeetingStateV1 state, Set<UUID> changed) {
        rows.update(
                MEETING,
                state.id(),
                state.version(),
                state.pair(),
                state.organisation(),
                state.kind(),
                state.removed());
        changed.add(state.organisation());
    }
}
