package ru.estafeta.roadmap.fact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Activity;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** The fact that closes a row. */
@Path("/api/v1/roadmaps/{roadmap}/activities/{activity}/fact")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class FactResource {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapAccess access;
    private final Facts facts;
    private final Audit audit;

    FactResource(Roadmaps roadmaps, Activities activities, RoadmapAccess access, Facts facts, Audit audit) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.access = access;
        this.facts = facts;
        this.audit = audit;
    }

    /** @param bound the fact that closes the row @param suggested what its words speak of @param kinds all that there are */
    @Schema(
            name = "FactOfActivity",
            requiredProperties = {"kinds"})
    record FactOfActivity(
            @Nullable FactStand bound, @Nullable FactKind suggested, List<FactStand> kinds) {}

    @Schema(
            name = "FactBinding",
            requiredProperties = {"kind"})
    record BindRequest(@NotNull(message = "Выберите факт.") FactKind kind) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Which fact closes the row, and how it stands now for the organisation and those below")
    public FactOfActivity read(@PathParam("roadmap") UUID roadmap, @PathParam("activity") UUID id) {
        return view(activities.existing(roadmap, id));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Bind the row to a fact; it is closed at once when the fact is there")
    public FactOfActivity bind(
            @PathParam("roadmap") UUID roadmap, @PathParam("activity") UUID id, @NotNull BindRequest request) {
        var row = open(roadmap, id);
        facts.bind(row, request.kind());
        activities.flush();
        audit.record(
                "FACT_BOUND",
                "activity",
                id.toString(),
                row.organisation(),
                request.kind().name());
        return view(row);
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "The row waits for no fact any more; one that was closed by it is open again")
    public FactOfActivity unbind(@PathParam("roadmap") UUID roadmap, @PathParam("activity") UUID id) {
        var row = open(roadmap, id);
        facts.unbind(row);
        activities.flush();
        audit.record("FACT_UNBOUND", "activity", id.toString(), row.organisation(), null);
        return view(row);
    }

    private Activity open(UUID roadmap, UUID id) {
        var of = roadmaps.existing(roadmap);
        access.requireWritable(of);
        of.requireOpen();
        return activities.existing(roadmap, id);
    }

    private FactOfActivity view(Activity row) {
        var kinds = Arrays.stream(FactKind.values())
                .map(kind -> facts.stand(kind, row.organisation()))
                .toList();
        var bound = facts.boundTo(row.id());
        return new FactOfActivity(
                bound.flatMap(kind -> kinds.stream()
                                .filter(stand -> stand.kind() == kind)
                                .findFirst())
                        .orElse(null),
                FactWords.in(row.planned().activity()).orElse(null),
                kinds);
    }
}
