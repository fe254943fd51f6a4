package ru.estafeta.roadmap.roadmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;

@Path("/api/v1/roadmaps/{roadmap}/activities")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class ActivityResource {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapAccess access;
    private final ActivityLife life;
    private final Clock clock;

    ActivityResource(Roadmaps roadmaps, Activities activities, RoadmapAccess access, ActivityLife life, Clock clock) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.access = access;
        this.life = life;
        this.clock = clock;
    }

    /** @param completedOn today when absent */
    record CompletionRequest(
            @Nullable LocalDate completedOn,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String comment) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Add a row to a roadmap that may be edited; its term is read from its words")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(
            responseCode = "409",
            description = "ROADMAP_SUBMITTED, ROADMAP_AGREED, ROADMAP_APPROVED or ROADMAP_CLOSED: not to be edited now")
    public RestResponse<ActivityView> add(@PathParam("roadmap") UUID id, @NotNull @Valid ActivityRequest request) {
        var roadmap = editable(id);
        var after = request.after() == null
                ? activities.lastPosition(id)
                : activities.existing(id, request.after()).position();
        var row = life.add(roadmap, request.wording(), after);
        activities.flush();
        return RestResponse.ResponseBuilder.<ActivityView>created(
                        URI.create("/api/v1/roadmaps/" + id + "/activities/" + row.id()))
                .tag(ETags.of(row.version()))
                .entity(ActivityView.of(row, LocalDate.now(clock)))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary =
                    "Change a row of a roadmap that may be edited; absent fields stay, an empty text clears the field")
    @APIResponse(
            responseCode = "409",
            description = "ROADMAP_SUBMITTED, ROADMAP_AGREED, ROADMAP_APPROVED or ROADMAP_CLOSED: not to be edited now")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    public RestResponse<ActivityView> change(
            @PathParam("roadmap") UUID roadmapId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ActivityWording wording) {
        var roadmap = editable(roadmapId);
        var row = activities.existing(roadmapId, id);
        ETags.requireMatch(ifMatch, row.version(), row.lastChange(clock.getZone()));
        life.change(roadmap, row, wording);
        return flushed(row);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Take a row out of a roadmap that may be edited; it can be brought back until the next approval")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(
            responseCode = "409",
            description = "ROADMAP_SUBMITTED, ROADMAP_AGREED, ROADMAP_APPROVED or ROADMAP_CLOSED: not to be edited now")
    public RestResponse<Void> delete(
            @PathParam("roadmap") UUID roadmapId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        editable(roadmapId);
        var row = activities.existing(roadmapId, id);
        ETags.requireMatch(ifMatch, row.version(), row.lastChange(clock.getZone()));
        life.exclude(row);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/restoration")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Bring back a row that was deleted since the last approval")
    @APIResponse(responseCode = "404", description = "Not among the deleted ones")
    public RestResponse<ActivityView> restore(@PathParam("roadmap") UUID roadmapId, @PathParam("id") UUID id) {
        editable(roadmapId);
        var row = activities.excluded(roadmapId, id);
        life.restore(row);
        return flushed(row);
    }

    @POST
    @Path("{id}/completion")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Say that the activity is done, in a roadmap that is not closed; again corrects it")
    @APIResponse(responseCode = "400", description = "COMPLETED_IN_FUTURE")
    public RestResponse<ActivityView> complete(
            @PathParam("roadmap") UUID roadmapId, @PathParam("id") UUID id, @NotNull @Valid CompletionRequest request) {
        var row = ofOpen(roadmapId, id);
        life.complete(row, request.completedOn(), request.comment());
        return flushed(row);
    }

    @DELETE
    @Path("{id}/completion")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take it back: the activity is not done")
    public RestResponse<ActivityView> undo(@PathParam("roadmap") UUID roadmapId, @PathParam("id") UUID id) {
        var row = ofOpen(roadmapId, id);
        life.undo(row);
        return flushed(row);
    }

    private Roadmap editable(UUID id) {
        access.requireWritable(roadmaps.existing(id));
        var roadmap = roadmaps.heldStill(id);
        roadmap.requireEditable();
        return roadmap;
    }

    private Activity ofOpen(UUID roadmap, UUID id) {
        var of = roadmaps.existing(roadmap);
        access.requireWritable(of);
        of.requireOpen();
        return activities.existing(roadmap, id);
    }

    private RestResponse<ActivityView> flushed(Activity row) {
        activities.flush();
        return RestResponse.ResponseBuilder.ok(ActivityView.of(row, LocalDate.now(clock)))
                .tag(ETags.of(row.version()))
                .build();
    }
}
