package ru.estafeta.participants.base;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.importing.reading.Layout;
import ru.estafeta.participants.word.WordFile;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;

@Path("/api/v1/participant-bases")
@Tag(name = "People")
@RunOnVirtualThread
public class ParticipantBaseResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BaseQueries queries;
    private final OrganisationTree tree;
    private final Audit audit;
    private final Caller caller;

    ParticipantBaseResource(BaseQueries queries, OrganisationTree tree, Audit audit, Caller caller) {
        this.queries = queries;
        this.tree = tree;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("mentees")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "The base of mentees in its official form (13 columns) as a workbook or a Word document",
            description = "format: xlsx (default) or docx. Participants of the organisation and those below it whose"
                    + " consent holds. The read is logged")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WordFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "UNKNOWN_FORMAT")
    public RestResponse<byte[]> mentees(
            @QueryParam("organisation") @Nullable UUID organisation, @QueryParam("format") @Nullable String format) {
        return base(Layout.MENTEES, ParticipantRole.MENTEE, "База наставляемых", organisation, format);
    }

    @GET
    @Path("mentors")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "The base of mentors in its official form (16 columns) as a workbook or a Word document",
            description = "format: xlsx (default) or docx. Participants of the organisation and those below it whose"
                    + " consent holds. The read is logged")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WordFile.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "UNKNOWN_FORMAT")
    public RestResponse<byte[]> mentors(
            @QueryParam("organisation") @Nullable UUID organisation, @QueryParam("format") @Nullable String format) {
        return base(Layout.MENTORS, ParticipantRole.MENTOR, "База наставников", organisation, format);
    }

    private RestResponse<byte[]> base(
            Layout layout, ParticipantRole role, String title, @Nullable UUID organisation, @Nullable String format) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "participant-base", role.name(), root, null);
        var whose = tree.find(root).map(node -> node.name()).orElse("");
        var base = new BaseTable(layout, title + ". " + whose, queries.of(role, root));
        return switch (Objects.requireNonNullElse(format, "xlsx")) {
            case "xlsx" -> Download.of(BaseWorkbook.of(base), XLSX, title + ".xlsx");
            case "docx" -> Download.of(BaseDocument.of(base), WordFile.TYPE, title + ".docx");
            default ->
                throw Refusal.invalid(
                        "UNKNOWN_FORMAT",
                        "format",
                        "База выгружается в xlsx (Excel) и docx (Word). Выберите один из них.");
        };
    }
}
