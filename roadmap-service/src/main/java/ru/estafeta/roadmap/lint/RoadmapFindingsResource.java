package ru.estafeta.roadmap.lint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.Roadmaps;

@Path("/api/v1/roadmaps/{roadmap}/findings")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RoadmapFindingsResource {

    private final Roadmaps roadmaps;
    private final Activities activities;

    RoadmapFindingsResource(Roadmaps roadmaps, Activities activities) {
        this.roadmaps = roadmaps;
        this.activities = activities;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(
            summary = "What the roadmap contradicts itself in or lacks, as its words stand now, with advice",
            description =
                    "Looked at anew with each call: sequence, years, units, targets, responsible, numbers, references"
                            + " to acts. rows are positions. Nothing here stops the work")
    @APIResponse(responseCode = "404", description = "Not among those the caller may see")
    public Page<Finding> findings(@PathParam("roadmap") UUID id) {
        var plan = roadmaps.existing(id).plan();
        var rows = activities.plannedOf(id).entrySet().stream()
                .map(row -> new LintedOrder.Row(row.getKey(), row.getValue()))
                .toList();
        var order =
                new LintedOrder(plan.title(), plan.order(), plan.schoolYear(), plan.planYear(), rows, plan.targets());
        return Page.of(OrderLint.refreshed(plan.findings(), order));
    }
}
