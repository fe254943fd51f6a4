package ru.estafeta.roadmap.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.Roadmaps;

@Path("/api/v1/roadmaps/{roadmap}/activities/bulk")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class BulkResource {

    private final Roadmaps roadmaps;
    private final RoadmapAccess access;
    private final BulkDeeds deeds;
    private final Audit audit;

    BulkResource(Roadmaps roadmaps, RoadmapAccess access, BulkDeeds deeds, Audit audit) {
        this.roadmaps = roadmaps;
        this.access = access;
        this.deeds = deeds;
        this.audit = audit;
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Shift, assign, complete or reopen many rows in one transaction; dryRun tells what would change",
            description =
                    "SHIFT and ASSIGN are undone by RESTORE with the termText and responsible of the answer, COMPLETE by REOPEN")
    @APIResponse(responseCode = "400", description = "NO_DAYS, NO_RESPONSIBLE")
    @APIResponse(responseCode = "409", description = "The roadmap may not be edited, or is closed")
    public BulkResult make(@PathParam("roadmap") UUID id, @NotNull @Valid BulkRequest request) {
        access.requireWritable(roadmaps.existing(id));
        var roadmap = roadmaps.heldStill(id);
        var result = deeds.make(roadmap, request);
        if (!request.dryRun()) {
            audit.record(
                    "BULK_" + request.action(),
                    "roadmap",
                    id.toString(),
                    roadmap.organisation(),
                    result.changed() + " rows");
        }
        return result;
    }
}
