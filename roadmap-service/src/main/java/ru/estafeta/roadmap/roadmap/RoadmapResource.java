package ru.estafeta.roadmap.roadmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/roadmaps")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RoadmapResource {

    private final Roadmaps roadmaps;
    private final RoadmapQueries queries;
    private final RoadmapLife life;
    private final RoadmapAccess access;
    private final Clock clock;

    RoadmapResource(Roadmaps roadmaps, RoadmapQueries queries, RoadmapLife life, RoadmapAccess access, Clock clock) {
        this.roadmaps = roadmaps;
        this.queries = queries;
        this.life = life;
        this.access = access;
        this.clock = clock;
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
    @Operation(summary = "Roadmaps of an organisation and those below it, newest first, with progress but without rows")
    public Page<RoadmapCard> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("schoolYear") @Nullable String schoolYear,
            @QueryParam("state") @Nullable RoadmapState state,
            @Parameter(description = "Those of the organisations above too: they are addressed to this one")
                    @QueryParam("above")
                    @DefaultValue("false")
                    boolean above,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new RoadmapQueries.Filter(access.readable(organisation), above, schoolYear, state);
        return queries.cards(filter, limit, cursor);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "A roadmap with its rows as they stand today; ETag carries the version")
    @APIResponse(responseCode = "404", description = "Not among those the caller may see")
    public RestResponse<RoadmapView> read(@PathParam("id") UUID id) {
        return tagged(roadmaps.existing(id));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Change title, order, year or targets of a roadmap that may be edited")
    @APIResponse(
            responseCode = "409",
            description = "ROADMAP_SUBMITTED, ROADMAP_AGREED, ROADMAP_APPROVED or ROADMAP_CLOSED: not to be edited now")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    public RestResponse<RoadmapView> revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RoadmapEdit edit) {
        var roadmap = writable(id);
        ETags.requireMatch(ifMatch, roadmap.version(), roadmap.lastChange(clock.getZone()));
        life.revise(roadmap, edit);
        return tagged(roadmap);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Delete a roadmap that was imported by mistake and never approved, with its import and file")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(
            responseCode = "409",
            description = "ROADMAP_SUBMITTED, ROADMAP_AGREED, ROADMAP_APPROVED or ROADMAP_CLOSED: not to be edited now")
    public RestResponse<Void> delete(@PathParam("id") UUID id) {
        life.delete(writable(id));
        return RestResponse.noContent();
    }

    private Roadmap writable(UUID id) {
        var roadmap = roadmaps.existing(id);
        access.requireWritable(roadmap);
        return roadmap;
    }

    private RestResponse<RoadmapView> tagged(Roadmap roadmap) {
        var view = queries.view(roadmap);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
