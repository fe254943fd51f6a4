package ru.estafeta.roadmap.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.roadmap.roadmap.RoadmapQueries;

@Path("/api/v1/roadmaps/{roadmap}/calendar.ics")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RoadmapCalendarResource {

    private static final String CALENDAR = "text/calendar";

    private final RoadmapQueries roadmaps;
    private final Clock clock;

    RoadmapCalendarResource(RoadmapQueries roadmaps, Clock clock) {
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
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
            summary = "The last days of the open rows for any calendar program; taken again, it moves what has moved")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar, one all-day event for each open row with a day",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "Not among those the caller may see")
    public RestResponse<byte[]> calendar(@PathParam("roadmap") UUID id) {
        var roadmap = roadmaps.view(id);
        return Download.of(
                CalendarOfRoadmap.of(roadmap, clock.instant()),
                CALENDAR + ";charset=UTF-8",
                Attachment.name(roadmap, "ics"));
    }
}
