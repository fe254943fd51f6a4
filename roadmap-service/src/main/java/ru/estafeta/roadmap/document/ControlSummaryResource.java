package ru.estafeta.roadmap.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.roadmap.obligation.ControlQueries;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;

/** A municipality's summary of progress. */
@Path("/api/v1/roadmap-control/document")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class ControlSummaryResource {

    private final ControlQueries control;
    private final RoadmapAccess access;
    private final Caller caller;
    private final Clock clock;

    ControlSummaryResource(ControlQueries control, RoadmapAccess access, Caller caller, Clock clock) {
        this.control = control;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Schools against their obligations as xlsx, those who lag first")
    @APIResponse(responseCode = "200", description = "xlsx, as an attachment")
    public RestResponse<byte[]> summary(@QueryParam("organisation") @Nullable UUID organisation) {
        var root = caller.organisationOrOwn(organisation);
        var summary = ControlSummary.of(control.obligations(root), access.name(root), LocalDate.now(clock));
        return Download.of(summary, RoadmapDocumentResource.XLSX, "Ход работы школ.xlsx");
    }
}
