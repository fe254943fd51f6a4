package ru.estafeta.roadmap.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.RoadmapRegisteredV1;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.history.Happening;
import ru.estafeta.roadmap.history.History;
import ru.estafeta.roadmap.history.HistoryKind;

/** An order becomes a roadmap with its rows, in one transaction with the event that tells so. */
@ApplicationScoped
public class RegisterRoadmap {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final OrganisationTree tree;
    private final Outbox outbox;
    private final Audit audit;
    private final History history;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    RegisterRoadmap(
            Roadmaps roadmaps,
            Activities activities,
            OrganisationTree tree,
            Outbox outbox,
            Audit audit,
            History history,
            Caller caller,
            Clock clock,
            IdGenerator ids) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.tree = tree;
        this.outbox = outbox;
        this.audit = audit;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    public Roadmap register(UUID organisation, Roadmap.Plan plan, List<PlannedActivity> rows, @Nullable UUID importId) {
        requireOpen(organisation);
        var roadmap = Roadmap.register(ids.next(), organisation, plan, importId, clock.instant());
        roadmaps.persist(roadmap);
        int position = 0;
        for (var row : rows) {
            position++;
            activities.persist(new Activity(ids.next(), roadmap, position, row));
        }
        roadmaps.flush();
        outbox.append(new RoadmapRegisteredV1(roadmap.toState()));
        history.record(
                new Happening(roadmap.id(), null, organisation, HistoryKind.REGISTERED, null, List.of()),
                caller.name());
        audit.record("ROADMAP_REGISTERED", "roadmap", roadmap.id().toString(), organisation, null);
        return roadmap;
    }

    private void requireOpen(UUID organisation) {
        tree.find(organisation)
                .filter(one -> one.isClosed(LocalDate.now(clock)))
                .ifPresent(closed -> {
                    throw Refusal.rule(
                            "ORGANISATION_CLOSED",
                            "organisation",
                            "«" + closed.name()
                                    + "» закрыта, новую карту ей не заводят. Выберите действующую организацию.");
                });
    }
}
