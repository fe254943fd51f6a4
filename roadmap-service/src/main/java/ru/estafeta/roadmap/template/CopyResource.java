package ru.estafeta.roadmap.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.RoadmapQueries;
import ru.estafeta.roadmap.roadmap.Roadmaps;

@Path("/api/v1/roadmaps/{roadmap}/copies")
@Tag(name = "Templates")
@RunOnVirtualThread
public class CopyResource {

    private final Roadmaps roadmaps;
    private final RoadmapQueries queries;
    private final RoadmapAccess access;
    private final NewRoadmap newRoadmap;

    CopyResource(Roadmaps roadmaps, RoadmapQueries queries, RoadmapAccess access, NewRoadmap newRoadmap) {
        this.roadmaps = roadmaps;
        this.queries = queries;
        this.access = access;
        this.newRoadmap = newRoadmap;
    }

    /** @param withTargets copy the targets too, their years moved @param dryRun only show the dates */
    @Schema(
            name = "RoadmapCopyRequest",
            requiredProperties = {"schoolYear"})
    record CopyRequest(
            @NotBlank(message = "Укажите учебный год.")
            @Pattern(regexp = "\\d{4}/\\d{4}", message = "Учебный год пишется так: 2026/2027.")
            String schoolYear,

            boolean withTargets,
            boolean dryRun) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "The draft of another year: years in terms moved, what was done and the order left behind",
            description = "Years of acts stay as they are. dryRun shows the dates before and after")
    @APIResponse(responseCode = "400", description = "BAD_SCHOOL_YEAR")
    public TemplateResource.Made copy(@PathParam("roadmap") UUID id, @NotNull @Valid CopyRequest request) {
        var roadmap = roadmaps.existing(id);
        access.requireWritable(roadmap);
        var year = TemplateResource.year(request.schoolYear());
        var draft = newRoadmap.ofEarlier(queries.view(id), year, request.withTargets());
        var made = request.dryRun()
                ? null
                : newRoadmap.register(roadmap.organisation(), draft).id();
        return new TemplateResource.Made(made, draft.plan().title(), draft.rows());
    }
}
