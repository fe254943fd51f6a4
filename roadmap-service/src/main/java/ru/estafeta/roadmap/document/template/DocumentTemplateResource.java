package ru.estafeta.roadmap.document.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.document.word.DocumentKind;
import ru.estafeta.roadmap.document.word.TemplateCheck;
import ru.estafeta.roadmap.evidence.CheckedFile;

@Path("/api/v1/document-templates")
@Tag(name = "Templates")
@RunOnVirtualThread
public class DocumentTemplateResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DocumentTemplates templates;
    private final Caller caller;
    private final Audit audit;

    DocumentTemplateResource(DocumentTemplates templates, Caller caller, Audit audit) {
        this.templates = templates;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "The Word templates that the documents of the caller's organisation are made of, and their tags",
            description = "The organisation's own, else that of the nearest one above it, else the built-in one")
    public Page<DocumentTemplate> list() {
        return Page.of(Arrays.stream(DocumentKind.values())
                .map(kind -> templates.describe(caller.organisation(), kind))
                .toList());
    }

    @GET
    @Path("{kind}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "The template as it is now, to be changed in Word")
    @APIResponse(
            responseCode = "200",
            description = "docx, as an attachment",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> file(@PathParam("kind") DocumentKind kind) {
        return Download.of(
                templates.usedBy(caller.organisation(), kind).docx(), DOCX, "Шаблон – " + kind.title() + ".docx");
    }

    @PUT
    @Path("{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Put a Word file in place of the template, for the caller's organisation and those below it",
            description =
                    "A file in which something is wrong is refused with one error for each thing; nothing changes")
    @APIResponse(responseCode = "413", description = "TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_FILE")
    @APIResponse(
            responseCode = "422",
            description = "TEMPLATE_BROKEN with UNKNOWN_TAG, TAG_MISSING, TAG_NOT_ALONE, TAG_NOT_CLOSED; EMPTY_FILE, "
                    + "FILE_TYPE_MISMATCH, FILE_HAS_MACROS, FILE_DAMAGED")
    public DocumentTemplate replace(@PathParam("kind") DocumentKind kind, @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw Refusal.invalid("NO_FILE", "file", "Приложите документ Word (.docx).");
        }
        var name = CheckedFile.nameOf(file);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw Refusal.of(
                    415,
                    "UNSUPPORTED_FILE",
                    "Файл не принимается",
                    "Шаблон – это документ Word (.docx). Откройте файл «" + name + "» в Word и сохраните его так.");
        }
        var template = TemplateCheck.checked(
                kind, CheckedFile.of(file.uploadedFile(), name).content());
        templates.replace(caller.organisation(), template, name);
        record("DOCUMENT_TEMPLATE_REPLACED", kind);
        return templates.describe(caller.organisation(), kind);
    }

    @DELETE
    @Path("{kind}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take the own template away; the one from above or the built-in one counts again")
    public DocumentTemplate remove(@PathParam("kind") DocumentKind kind) {
        templates.remove(caller.organisation(), kind);
        record("DOCUMENT_TEMPLATE_REMOVED", kind);
        return templates.describe(caller.organisation(), kind);
    }

    private void record(String action, DocumentKind kind) {
        audit.record(action, "document-template", kind.name(), caller.organisation(), null);
    }
}
