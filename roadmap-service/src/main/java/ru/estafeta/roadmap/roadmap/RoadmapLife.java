package ru.estafeta.roadmap.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import ru.estafeta.contracts.RoadmapAgreedV1;
import ru.estafeta.contracts.RoadmapChangedV1;
import ru.estafeta.contracts.RoadmapDeletedV1;
import ru.estafeta.contracts.RoadmapReopenedV1;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;

/** What happens to a roadmap as a whole; each step is told to the other services and to the log. */
@ApplicationScoped
class RoadmapLife {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RoadmapLife(Roadmaps roadmaps, Activities activities, Outbox outbox, Audit audit, Caller caller, Clock clock) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    void revise(Roadmap roadmap, RoadmapEdit edit) {
        var order = Objects.requireNonNullElse(edit.order(), roadmap.order());
        boolean newYear = edit.schoolYear() != null || edit.planYear() != null;
        roadmap.revise(
                edit.title() == null ? roadmap.title() : edit.title().strip(),
                order,
                newYear ? edit.schoolYear() : roadmap.schoolYear(),
                newYear ? edit.planYear() : roadmap.planYear());
        if (edit.targets() != null) {
            roadmap.planTargets(edit.targets().stream()
                    .map(RoadmapEdit.TargetRequest::toTarget)
                    .toList());
        }
        roadmaps.flush();
        outbox.append(new RoadmapChangedV1(roadmap.toState()));
        record("ROADMAP_CHANGED", roadmap);
    }

    void agree(Roadmap roadmap) {
        roadmap.agree(LocalDate.now(clock), caller.name());
        roadmaps.flush();
        outbox.append(new RoadmapAgreedV1(roadmap.toState()));
        record("ROADMAP_AGREED", roadmap);
    }

    void takeAgreementBack(Roadmap roadmap) {
        roadmap.takeAgreementBack();
        roadmaps.flush();
        outbox.append(new RoadmapReopenedV1(roadmap.toState()));
        record("ROADMAP_REOPENED", roadmap);
    }

    /** The import and its file go with it, so that the same order can be imported again. */
    void delete(Roadmap roadmap) {
        roadmap.requireDraft();
        var deleted = roadmap.toDeletedState();
        record("ROADMAP_DELETED", roadmap);
        activities.delete("roadmapId", roadmap.id());
        roadmaps.delete(roadmap);
        roadmaps.flush();
        outbox.append(new RoadmapDeletedV1(deleted));
    }

    private void record(String action, Roadmap roadmap) {
        audit.record(action, "roadmap", roadmap.id().toString(), roadmap.organisation(), null);
    }
}
