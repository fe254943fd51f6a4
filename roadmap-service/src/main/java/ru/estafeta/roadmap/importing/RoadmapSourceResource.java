package ru.estafeta.roadmap.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.roadmap.Roadmaps;

@Path("/api/v1/roadmaps/{roadmap}/source")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RoadmapSourceResource {

    private final Roadmaps roadmaps;
    private final RoadmapImports imports;

    RoadmapSourceResource(Roadmaps roadmaps, RoadmapImports imports) {
        this.roadmaps = roadmaps;
        this.imports = imports;
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
    @Operation(summary = "The order's original file, for everyone who may read the roadmap")
    public RestResponse<byte[]> source(@PathParam("roadmap") UUID id) {
        var imported = roadmaps.existing(id).importId();
        if (imported == null) {
            throw Refusal.notFound("У этой дорожной карты нет исходного файла.");
        }
        var file = imports.fileOf(imported);
        return Download.of(file.content(), MediaType.APPLICATION_OCTET_STREAM, file.fileName());
    }
}
