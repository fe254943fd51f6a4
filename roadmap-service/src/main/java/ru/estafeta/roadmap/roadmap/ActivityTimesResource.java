package ru.estafeta.roadmap.roadmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.Refusal;

/** Days of a row beside its words: the schedule that it waits for, and the times of a recurring one. */
@Path("/api/v1/roadmaps/{roadmap}/activities/{id}")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class ActivityTimesResource {

    private static final int YEARS_AROUND = 10;

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapAccess access;
    private final ActivityLife life;
    private final Clock clock;

    ActivityTimesResource(
            Roadmaps roadmaps, Activities activities, RoadmapAccess access, ActivityLife life, Clock clock) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.access = access;
        this.life = life;
        this.clock = clock;
    }

    /** @param note the document that gives the day */
    @Schema(
            name = "ScheduleRequest",
            requiredProperties = {"on"})
    record ScheduleRequest(
            @NotNull(message = "Укажите дату по графику.") LocalDate on,

            @Nullable @Size(max = 500, message = "Не длиннее 500 знаков.")
            String note) {}

    @Schema(name = "OccurrenceRequest")
    record OccurrenceRequest(
            @Nullable @Size(max = 2000, message = "Не длиннее 2000 знаков.")
            String comment) {}

    @PUT
    @Path("schedule")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Give a day to a row whose term has none («по отдельному графику»); from then on it can be late")
    @APIResponse(responseCode = "400", description = "DAY_OUT_OF_RANGE")
    public ActivityView schedule(
            @PathParam("roadmap") UUID roadmap, @PathParam("id") UUID id, @NotNull @Valid ScheduleRequest request) {
        int year = LocalDate.now(clock).getYear();
        if (Math.abs(request.on().getYear() - year) > YEARS_AROUND) {
            throw Refusal.invalid(
                    "DAY_OUT_OF_RANGE", "on", "Проверьте год: " + request.on().getYear() + ".");
        }
        return changed(roadmap, id, (of, row) -> life.schedule(of, row, request.on(), request.note()));
    }

    @DELETE
    @Path("schedule")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take the day back: the row waits for its schedule and is never late")
    public ActivityView unschedule(@PathParam("roadmap") UUID roadmap, @PathParam("id") UUID id) {
        return changed(roadmap, id, (of, row) -> life.schedule(of, row, null, null));
    }

    @POST
    @Path("occurrences/{on}/completion")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "One time of a recurring row is done; with the last one the row itself is")
    @APIResponse(responseCode = "404", description = "The row has no such time")
    public ActivityView complete(
            @PathParam("roadmap") UUID roadmap,
            @PathParam("id") UUID id,
            @PathParam("on") LocalDate on,
            @NotNull @Valid OccurrenceRequest request) {
        return changed(roadmap, id, (of, row) -> life.completeOccurrence(of, row, on, request.comment()));
    }

    @DELETE
    @Path("occurrences/{on}/completion")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "That time is not done after all")
    public ActivityView undo(
            @PathParam("roadmap") UUID roadmap, @PathParam("id") UUID id, @PathParam("on") LocalDate on) {
        return changed(roadmap, id, (of, row) -> life.undoOccurrence(of, row, on));
    }

    private ActivityView changed(UUID roadmapId, UUID id, BiConsumer<Roadmap, Activity> deed) {
        var roadmap = roadmaps.existing(roadmapId);
        access.requireWritable(roadmap);
        roadmap.requireOpen();
        var row = activities.existing(roadmapId, id);
        deed.accept(roadmap, row);
        activities.flush();
        return ActivityView.of(row, LocalDate.now(clock));
    }
}
