package ru.estafeta.roadmap.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.document.template.DocumentTemplates;
import ru.estafeta.roadmap.document.word.DocumentKind;
import ru.estafeta.roadmap.document.word.PdfOfWord;
import ru.estafeta.roadmap.edition.Editions;
import ru.estafeta.roadmap.roadmap.RoadmapQueries;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** The order that amends a roadmap, to be signed. */
@Path("/api/v1/roadmaps/{roadmap}/comparison/document")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class AmendingOrderResource {

    private static final String NAME = "Приказ о внесении изменений";

    private final Roadmaps roadmaps;
    private final RoadmapQueries queries;
    private final Editions editions;
    private final DocumentTemplates templates;

    AmendingOrderResource(Roadmaps roadmaps, RoadmapQueries queries, Editions editions, DocumentTemplates templates) {
        this.roadmaps = roadmaps;
        this.queries = queries;
        this.editions = editions;
        this.templates = templates;
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
            summary = "The project of an amending order as docx (default) or pdf: what is added, changed and deleted")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content = {
                @Content(
                        mediaType = RoadmapDocumentResource.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = RoadmapDocumentResource.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "UNKNOWN_FORMAT")
    @APIResponse(responseCode = "404", description = "No such roadmap or edition")
    public RestResponse<byte[]> amendingOrder(
            @PathParam("roadmap") UUID id,
            @Parameter(description = "Number of the earlier edition", required = true) @QueryParam("from") int from,
            @Parameter(description = "Number of the later edition; the roadmap as it is now without it")
                    @QueryParam("to")
                    @Nullable
                    Integer to,
            @QueryParam("format") @Nullable String format) {
        var roadmap = roadmaps.existing(id);
        var comparison = editions.compare(roadmap, from, to);
        var order = AmendingOrder.of(
                queries.view(id),
                comparison,
                editions.orderOf(id, from),
                templates.usedBy(roadmap.organisation(), DocumentKind.AMENDING_ORDER));
        return switch (Objects.requireNonNullElse(format, "docx")) {
            case "docx" -> Download.of(order, RoadmapDocumentResource.DOCX, NAME + ".docx");
            case "pdf" -> Download.of(PdfOfWord.of(order, NAME), RoadmapDocumentResource.PDF, NAME + ".pdf");
            default ->
                throw Refusal.invalid(
                        "UNKNOWN_FORMAT", "format", "Приказ выгружается в docx (Word) и pdf. Выберите один из них.");
        };
    }
}
