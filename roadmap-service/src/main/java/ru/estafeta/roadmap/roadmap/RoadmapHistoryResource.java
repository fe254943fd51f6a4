package ru.estafeta.roadmap.roadmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.roadmap.history.History;
import ru.estafeta.roadmap.history.HistoryEntry;

@Path("/api/v1/roadmaps/{roadmap}/history")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RoadmapHistoryResource {

    private final Roadmaps roadmaps;
    private final History history;

    RoadmapHistoryResource(Roadmaps roadmaps, History history) {
        this.roadmaps = roadmaps;
        this.history = history;
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
    @Operation(summary = "Who did what and when, newest first, the last two hundred; of one row when it is named")
    public Page<HistoryEntry> read(@PathParam("roadmap") UUID id, @QueryParam("activity") @Nullable UUID activity) {
        return Page.of(history.of(roadmaps.existing(id).id(), activity));
    }
}
