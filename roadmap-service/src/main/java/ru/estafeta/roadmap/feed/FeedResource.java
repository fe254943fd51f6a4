package ru.estafeta.roadmap.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.roadmap.roadmap.Roadmaps;

@Path("/api/v1/roadmaps/{roadmap}/calendar-feeds")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class FeedResource {

    private final Roadmaps roadmaps;
    private final FeedLinks links;
    private final Caller caller;
    private final Audit audit;
    private final String publicUrl;

    FeedResource(
            Roadmaps roadmaps,
            FeedLinks links,
            Caller caller,
            Audit audit,
            @ConfigProperty(name = "estafeta.public-url") String publicUrl) {
        this.roadmaps = roadmaps;
        this.links = links;
        this.caller = caller;
        this.audit = audit;
        this.publicUrl = publicUrl;
    }

    /** @param url shown once; whoever holds it reads the terms */
    @Schema(
            name = "NewCalendarFeed",
            requiredProperties = {"url"})
    record NewFeed(String url) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Links to the calendar that still work, without their secrets")
    public Page<FeedLinks.Link> list(@PathParam("roadmap") UUID id) {
        return Page.of(links.of(roadmaps.existing(id).id()));
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "A new secret link to the calendar of a roadmap; it is shown once")
    public NewFeed create(@PathParam("roadmap") UUID id) {
        var secret = links.create(roadmaps.existing(id).id());
        audit.record("CALENDAR_FEED_CREATED", "roadmap", id.toString(), caller.organisation(), null);
        return new NewFeed(publicUrl + "/api/v1/calendar-feeds/" + secret + ".ics");
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Revoke a link at once")
    public RestResponse<Void> revoke(@PathParam("roadmap") UUID roadmap, @PathParam("id") UUID id) {
        roadmaps.existing(roadmap);
        links.revoke(roadmap, id);
        audit.record("CALENDAR_FEED_REVOKED", "roadmap", roadmap.toString(), caller.organisation(), null);
        return RestResponse.noContent();
    }
}
