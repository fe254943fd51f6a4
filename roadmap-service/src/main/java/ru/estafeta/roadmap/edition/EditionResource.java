package ru.estafeta.roadmap.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.roadmap.roadmap.Roadmap;
import ru.estafeta.roadmap.roadmap.Roadmaps;

@Path("/api/v1/roadmaps/{roadmap}")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class EditionResource {

    private final Roadmaps roadmaps;
    private final Editions editions;

    EditionResource(Roadmaps roadmaps, Editions editions) {
        this.roadmaps = roadmaps;
        this.editions = editions;
    }

    @Schema(
            name = "EditionWords",
            requiredProperties = {"edition", "head", "rows"})
    record EditionWords(EditionCard edition, Roadmap.Plan head, List<EditionContent.Row> rows) {}

    @GET
    @Path("editions")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "What was submitted and approved, newest first, without the words")
    public Page<EditionCard> list(@PathParam("roadmap") UUID id) {
        return Page.of(editions.of(roadmaps.existing(id).id()));
    }

    @GET
    @Path("editions/{number}")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "A roadmap as it was submitted or approved, word by word")
    @APIResponse(responseCode = "404", description = "No such roadmap or edition")
    public EditionWords read(@PathParam("roadmap") UUID id, @PathParam("number") int number) {
        var edition = editions.existing(roadmaps.existing(id).id(), number);
        var content = editions.read(edition);
        return new EditionWords(edition.toCard(), content.head(), content.rows());
    }

    @GET
    @Path("comparison")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "What was added, changed and deleted between two editions")
    @APIResponse(responseCode = "404", description = "No such roadmap or edition")
    public Comparison compare(
            @PathParam("roadmap") UUID id,
            @Parameter(description = "Number of the earlier edition", required = true) @QueryParam("from") int from,
            @Parameter(description = "Number of the later edition; the roadmap as it is now without it")
                    @QueryParam("to")
                    @Nullable
                    Integer to) {
        return editions.compare(roadmaps.existing(id), from, to);
    }
}
