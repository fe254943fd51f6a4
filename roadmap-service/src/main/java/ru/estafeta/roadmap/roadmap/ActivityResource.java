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
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.term.TermParser;

@Path("/api/v1/roadmaps/{roadmap}/activities")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class ActivityResource {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapAccess access;
    private final TermParser terms;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    ActivityResource(
            Roadmaps roadmaps,
            Activities activities,
            RoadmapAccess access,
            TermParser terms,
            Caller caller,
            Clock clock,
            IdGenerator ids) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.access = access;
        this.terms = terms;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param completedOn today when absent */
    record CompletionRequest(
            @Nullable LocalDate completedOn,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String comment) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Add a row to a draft; its term is read from its words")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ROADMAP_AGREED")
    public RestResponse<ActivityView> add(@PathParam("roadmap") UUID id, @NotNull @Valid ActivityRequest request) {
        var roadmap = editable(id);
        var after = request.after() == null
                ? activities.lastPosition(id)
                : activities.existing(id, request.after()).position();
        var planned = request.wording().onto(ActivityRequest.blank(), terms, roadmap.termContext());
        var row = new Activity(ids.next(), roadmap, activities.placeAfter(id, after), planned);
        activities.persistAndFlush(row);
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
    @Operation(summary = "Change a row of a draft; absent fields stay, an empty text clears the field")
    @APIResponse(responseCode = "409", description = "ROADMAP_AGREED")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    public RestResponse<ActivityView> change(
            @PathParam("roadmap") UUID roadmapId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ActivityWording wording) {
        var roadmap = editable(roadmapId);
        var row = activities.existing(roadmapId, id);
        ETags.requireMatch(ifMatch, row.version());
        var planned = wording.onto(row.planned(), terms, roadmap.termContext());
        if (planned.activity().isEmpty()) {
            throw Refusal.invalid("NO_ACTIVITY", "activity", "Назовите мероприятие или удалите строку.");
        }
        row.say(planned);
        return flushed(row);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Delete a row of a draft")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "ROADMAP_AGREED")
    public RestResponse<Void> delete(
            @PathParam("roadmap") UUID roadmapId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        editable(roadmapId);
        var row = activities.existing(roadmapId, id);
        ETags.requireMatch(ifMatch, row.version());
        activities.delete(row);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/completion")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Say that the activity is done, in a draft or an agreed roadmap; again corrects it")
    @APIResponse(responseCode = "400", description = "COMPLETED_IN_FUTURE")
    public RestResponse<ActivityView> complete(
            @PathParam("roadmap") UUID roadmapId, @PathParam("id") UUID id, @NotNull @Valid CompletionRequest request) {
        var row = ofWritable(roadmapId, id);
        var today = LocalDate.now(clock);
        var on = request.completedOn() == null ? today : request.completedOn();
        if (on.isAfter(today)) {
            throw Refusal.invalid(
                    "COMPLETED_IN_FUTURE",
                    "completedOn",
                    "Дата выполнения ещё не наступила. Укажите сегодняшнюю или более раннюю.");
        }
        row.complete(on, caller.name(), request.comment());
        return flushed(row);
    }

    @DELETE
    @Path("{id}/completion")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take it back: the activity is not done")
    public RestResponse<ActivityView> undo(@PathParam("roadmap") UUID roadmapId, @PathParam("id") UUID id) {
        var row = ofWritable(roadmapId, id);
        row.undo();
        return flushed(row);
    }

    private Roadmap editable(UUID id) {
        access.requireWritable(roadmaps.existing(id));
        var roadmap = roadmaps.heldStill(id);
        roadmap.requireDraft();
        return roadmap;
    }

    private Activity ofWritable(UUID roadmap, UUID id) {
        access.requireWritable(roadmaps.existing(roadmap));
        return activities.existing(roadmap, id);
    }

    private RestResponse<ActivityView> flushed(Activity row) {
        activities.flush();
        return RestResponse.ResponseBuilder.ok(ActivityView.of(row, LocalDate.now(clock)))
                .tag(ETags.of(row.version()))
                .build();
    }
}
