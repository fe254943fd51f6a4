package ru.estafeta.roadmap.roadmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/roadmaps/{roadmap}/activities/{id}/place")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class ActivityPlaceResource {

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapAccess access;
    private final ActivityLife life;
    private final Clock clock;

    ActivityPlaceResource(
            Roadmaps roadmaps, Activities activities, RoadmapAccess access, ActivityLife life, Clock clock) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.access = access;
        this.life = life;
        this.clock = clock;
    }

    /**
     * @param after the row below which it goes; the first place without it
     * @param section of the new place: absent stays, an empty text is none
     */
    @Schema(name = "ActivityPlace")
    record Place(
            @Nullable UUID after,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String section,

            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String subsection) {}

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Move a row of a roadmap that may be edited to another place, in another section too",
            description = "The versions of the other rows stay: moving one is no change of theirs")
    @APIResponse(responseCode = "404", description = "No such row in the roadmap")
    @APIResponse(
            responseCode = "409",
            description = "ROADMAP_SUBMITTED, ROADMAP_AGREED, ROADMAP_APPROVED or ROADMAP_CLOSED: not to be edited now")
    public ActivityView move(
            @PathParam("roadmap") UUID roadmapId, @PathParam("id") UUID id, @NotNull @Valid Place place) {
        access.requireWritable(roadmaps.existing(roadmapId));
        var roadmap = roadmaps.heldStill(roadmapId);
        roadmap.requireEditable();
        var row = activities.existing(roadmapId, id);
        var after = place.after() == null || place.after().equals(id)
                ? null
                : activities.existing(roadmapId, place.after());
        life.move(roadmap, row, after, place.section(), place.subsection());
        activities.flush();
        return ActivityView.of(row, LocalDate.now(clock));
    }
}
