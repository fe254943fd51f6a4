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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.document.template.DocumentTemplates;
import ru.estafeta.roadmap.document.word.CheckMark;
import ru.estafeta.roadmap.document.word.DocumentKind;
import ru.estafeta.roadmap.document.word.PdfOfWord;
import ru.estafeta.roadmap.roadmap.RoadmapQueries;
import ru.estafeta.roadmap.roadmap.RoadmapView;

@Path("/api/v1/roadmaps/{roadmap}/document")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RoadmapDocumentResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RoadmapQueries roadmaps;
    private final DocumentTemplates templates;
    private final String publicUrl;

    RoadmapDocumentResource(
            RoadmapQueries roadmaps,
            DocumentTemplates templates,
            @ConfigProperty(name = "estafeta.public-url") String publicUrl) {
        this.roadmaps = roadmaps;
        this.templates = templates;
        this.publicUrl = publicUrl;
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
            summary =
                    "The roadmap as a document: docx in the layout of an order's annex (default), the same as pdf, or xlsx to work on with",
            description = "What is exported as docx gives the same rows, terms and targets when it is imported")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content = {
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "UNKNOWN_FORMAT")
    @APIResponse(responseCode = "404", description = "Not among those the caller may see")
    public RestResponse<byte[]> document(@PathParam("roadmap") UUID id, @QueryParam("format") @Nullable String format) {
        var roadmap = roadmaps.view(id);
        var printed = PrintedRoadmap.of(roadmap);
        return switch (Objects.requireNonNullElse(format, "docx")) {
            case "docx" -> Download.of(word(printed, roadmap), DOCX, Attachment.name(roadmap, "docx"));
            case "pdf" ->
                Download.of(
                        PdfOfWord.of(word(printed, roadmap), roadmap.title()), PDF, Attachment.name(roadmap, "pdf"));
            case "xlsx" -> Download.of(ExcelRoadmap.of(printed), XLSX, Attachment.name(roadmap, "xlsx"));
            default ->
                throw Refusal.invalid(
                        "UNKNOWN_FORMAT",
                        "format",
                        "Карта выгружается в docx (Word), pdf и xlsx (Excel). Выберите один из них.");
        };
    }

    private byte[] word(PrintedRoadmap printed, RoadmapView roadmap) {
        return WordRoadmap.of(
                printed,
                new CheckMark(publicUrl + "/check/" + roadmap.id()),
                templates.usedBy(roadmap.organisation(), DocumentKind.ROADMAP));
    }
}
