package ru.estafeta.roadmap.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.document.CalendarFiles;

/** The file behind a secret link: calendar programs ask for it again and again, without signing in. */
@Path("/api/v1/calendar-feeds")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class FeedFileResource {

    private final FeedLinks links;
    private final CalendarFiles calendars;

    FeedFileResource(FeedLinks links, CalendarFiles calendars) {
        this.links = links;
        this.calendars = calendars;
    }

    @GET
    @Path("{secret}.ics")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(summary = "The calendar behind a secret link")
    @APIResponse(responseCode = "404", description = "Revoked, or never given out")
    public RestResponse<byte[]> read(@PathParam("secret") String secret) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            var roadmap = links.roadmapOf(secret)
                    .orElseThrow(() -> Refusal.notFound(
                            "Ссылка на календарь отозвана или набрана с ошибкой. Возьмите новую в дорожной карте."));
            return Download.of(calendars.of(roadmap), CalendarFiles.TYPE, "roadmap.ics");
        }));
    }
}
