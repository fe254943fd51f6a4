package ru.estafeta.roadmap.roadmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.roadmap.history.FieldChange;
import ru.estafeta.roadmap.history.HistoryKind;

/** How the terms of a roadmap are kept; not words of the order, so they may change while it is carried out. */
@Path("/api/v1/roadmaps/{roadmap}/rules")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class WorkRulesResource {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapQueries queries;
    private final RoadmapLife life;
    private final ActivityLife rows;
    private final RoadmapAccess access;

    WorkRulesResource(
            Roadmaps roadmaps,
            Activities activities,
            RoadmapQueries queries,
            RoadmapLife life,
            ActivityLife rows,
            RoadmapAccess access) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.queries = queries;
        this.life = life;
        this.rows = rows;
        this.access = access;
    }

    /** @param reminds whether reminders of its terms are sent */
    @Schema(
            name = "WorkRules",
            requiredProperties = {"dayOffRule", "reminds"})
    record RulesRequest(
            @NotNull(message = "Выберите правило.") DayOffRule dayOffRule, boolean reminds) {}

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Whether terms on a day off move to the next working day, and whether reminders are sent")
    public RoadmapView set(@PathParam("roadmap") UUID id, @NotNull RulesRequest request) {
        var roadmap = roadmaps.existing(id);
        access.requireWritable(roadmap);
        var before = roadmap.dayOffRule();
        roadmap.work(request.dayOffRule(), request.reminds());
        activities.of(id).stream().filter(row -> !row.isDone()).forEach(row -> rows.fallDue(roadmap, row));
        life.done(
                roadmap,
                HistoryKind.CHANGED,
                null,
                List.of(new FieldChange(
                        "dayOffRule", before.name(), request.dayOffRule().name())));
        return queries.view(roadmap);
    }
}
