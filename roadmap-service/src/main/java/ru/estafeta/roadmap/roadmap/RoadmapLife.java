package ru.estafeta.roadmap.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.RoadmapChangedV1;
import ru.estafeta.contracts.RoadmapDeletedV1;
import ru.estafeta.contracts.RoadmapEvent;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.events.Outbox;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.history.FieldChange;
import ru.estafeta.roadmap.history.Happening;
import ru.estafeta.roadmap.history.History;
import ru.estafeta.roadmap.history.HistoryKind;

/** What happens to a roadmap as a whole; each step is told to the other services, to the log and to the history. */
@ApplicationScoped
public class RoadmapLife {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Outbox outbox;
    private final Audit audit;
    private final History history;
    private final Caller caller;
    private final Clock clock;

    RoadmapLife(
            Roadmaps roadmaps,
            Activities activities,
            Outbox outbox,
            Audit audit,
            History history,
            Caller caller,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.outbox = outbox;
        this.audit = audit;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    void revise(Roadmap roadmap, RoadmapEdit edit) {
        var before = roadmap.plan();
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
        done(roadmap, HistoryKind.CHANGED, null, HeadDifference.between(before, roadmap.plan()));
        tell(roadmap, new RoadmapChangedV1(roadmap.toState()));
    }

    /** Tells the log, the history and the next reader of a stale version. The roadmap has its new version afterwards. */
    public void done(Roadmap roadmap, HistoryKind kind, @Nullable String comment, List<FieldChange> changes) {
        roadmap.changed(clock.instant(), caller.name());
        roadmaps.flush();
        history.record(
                new Happening(roadmap.id(), null, roadmap.organisation(), kind, comment, changes), caller.name());
        record("ROADMAP_" + kind, roadmap);
    }

    /** Tells the other services. While an amendment is prepared nothing changes for them. */
    public void tell(Roadmap roadmap, RoadmapEvent event) {
        if (!roadmap.isAmended()) {
            outbox.append(event);
        }
    }

    /** The import and its file go with it, so that the same order can be imported again. */
    void delete(Roadmap roadmap) {
        roadmap.requireEditable();
        if (roadmap.isAmended()) {
            throw Refusal.conflict(
                    "ROADMAP_APPROVED",
                    "Дорожная карта была утверждена приказом и не удаляется. Отмените подготовку изменений.");
        }
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
