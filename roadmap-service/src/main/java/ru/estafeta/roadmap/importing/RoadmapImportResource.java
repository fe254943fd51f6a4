package ru.estafeta.roadmap.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.roadmap.Roadmap;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.TermParser;

@Path("/api/v1/roadmap-imports")
@Tag(name = "Roadmap imports")
@RunOnVirtualThread
public class RoadmapImportResource {

    private final RoadmapImports imports;
    private final ImportQueries queries;
    private final ImportOrder importing;
    private final ConfirmImport confirmation;
    private final DraftEditing editing;
    private final RoadmapAccess access;
    private final Caller caller;

    RoadmapImportResource(
            RoadmapImports imports,
            ImportQueries queries,
            ImportOrder importing,
            ConfirmImport confirmation,
            TermParser terms,
            RoadmapAccess access,
            Caller caller) {
        this.imports = imports;
        this.queries = queries;
        this.importing = importing;
        this.confirmation = confirmation;
        this.editing = new DraftEditing(terms);
        this.access = access;
        this.caller = caller;
    }

    /** The roadmap that an import became. */
    @Schema(
            name = "ConfirmedRoadmap",
            requiredProperties = {"id", "title", "organisation", "version"})
    record Confirmed(UUID id, String title, UUID organisation, long version) {

        static Confirmed of(Roadmap roadmap) {
            return new Confirmed(roadmap.id(), roadmap.title(), roadmap.organisation(), roadmap.version());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Import an order: docx, doc, html, or text with tab-separated tables, up to 25 MB",
            description =
                    "organisation: the caller's own by default. schoolYear («2025/2026») wins over the document's")
    @APIResponse(
            responseCode = "201",
            description = "The draft that was read; findings and attention tell what to check")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_FILE")
    @APIResponse(
            responseCode = "422",
            description = "EMPTY_FILE, FILE_TYPE_MISMATCH, FILE_ENCRYPTED, FILE_HAS_MACROS, FILE_DAMAGED, NO_TABLE, "
                    + "TABLE_WITHOUT_HEADER")
    public RestResponse<ImportView> importOrder(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String organisation,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String schoolYear) {
        var owner = caller.organisationOrOwn(organisationIn(organisation));
        if (file == null) {
            throw Refusal.invalid("NO_FILE", "file", "Приложите файл приказа: .docx или текст.");
        }
        var order = importing.read(file.uploadedFile(), nameOf(file), schoolYearIn(schoolYear));
        var made = importing.keep(order, owner);
        return RestResponse.ResponseBuilder.<ImportView>created(URI.create("/api/v1/roadmap-imports/" + made.id()))
                .tag(ETags.of(made.version()))
                .entity(view(made))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Imports of an organisation and those below it, newest first, without rows")
    public Page<ImportCard> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return queries.cards(caller.organisationOrOwn(organisation), limit, cursor);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "A draft with everything that was read; ETag carries the version")
    public RestResponse<ImportView> read(@PathParam("id") UUID id) {
        return tagged(imports.existing(id));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Edit a draft: head, rows, targets. Terms are read again")
    @APIResponse(responseCode = "409", description = "IMPORT_CONFIRMED")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    public RestResponse<ImportView> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DraftEdit edit) {
        var draft = imports.existing(id);
        ETags.requireMatch(ifMatch, draft.version());
        draft.edit(editing.edited(draft.draft(), edit));
        imports.flush();
        return tagged(draft);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Delete a draft with its file")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "IMPORT_CONFIRMED")
    public RestResponse<Void> delete(@PathParam("id") UUID id) {
        var draft = imports.locked(id);
        draft.requireDraft();
        imports.delete(draft);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/confirmation")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Make the draft a roadmap; again leads to the same one")
    @APIResponseSchema(
            value = Confirmed.class,
            responseCode = "201",
            responseDescription = "Location names the roadmap; 200 if it was confirmed before")
    public RestResponse<Confirmed> confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var draft = imports.locked(id);
        if (ifMatch != null && draft.state() == RoadmapImport.State.DRAFT) {
            ETags.requireMatch(ifMatch, draft.version());
        }
        return switch (confirmation.confirm(draft)) {
            case ConfirmImport.Outcome.Registered(var roadmap) -> confirmed(RestResponse.Status.CREATED, roadmap);
            case ConfirmImport.Outcome.WasRegistered(var roadmap) -> confirmed(RestResponse.Status.OK, roadmap);
        };
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "The original file, byte for byte")
    public RestResponse<byte[]> file(@PathParam("id") UUID id) {
        var file = imports.fileOf(imports.existing(id).id());
        return Download.of(file.content(), MediaType.APPLICATION_OCTET_STREAM, file.fileName());
    }

    private static RestResponse<Confirmed> confirmed(RestResponse.Status status, Roadmap roadmap) {
        return RestResponse.ResponseBuilder.create(status, Confirmed.of(roadmap))
                .location(URI.create("/api/v1/roadmaps/" + roadmap.id()))
                .build();
    }

    private RestResponse<ImportView> tagged(RoadmapImport row) {
        return RestResponse.ResponseBuilder.ok(view(row))
                .tag(ETags.of(row.version()))
                .build();
    }

    private ImportView view(RoadmapImport row) {
        var first = row.duplicateOf() == null ? null : imports.findById(row.duplicateOf());
        return ImportView.of(row, access.name(row.organisation()), first);
    }

    private static @Nullable UUID organisationIn(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("ORGANISATION", "organisation", "Укажите идентификатор организации.");
        }
    }

    private static @Nullable String schoolYearIn(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return SchoolYear.tryParse(text.strip())
                .map(SchoolYear::toString)
                .orElseThrow(() -> Refusal.invalid(
                        "SCHOOL_YEAR", "schoolYear", "Учебный год — два года подряд, например 2025/2026."));
    }

    /** Only the name: some browsers send the whole path. */
    private static String nameOf(FileUpload file) {
        var name = file.fileName() == null ? "" : file.fileName();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.isEmpty() ? "приказ" : last.length() > 200 ? last.substring(last.length() - 200) : last;
    }
}
