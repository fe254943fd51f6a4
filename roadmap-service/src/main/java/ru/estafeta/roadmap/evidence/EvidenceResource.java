package ru.estafeta.roadmap.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Activity;

@Path("/api/v1/roadmaps/{roadmap}/activities/{activity}/evidence")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class EvidenceResource {

    private final Activities activities;
    private final EvidenceStore store;
    private final EvidenceAccess access;
    private final Audit audit;

    EvidenceResource(Activities activities, EvidenceStore store, EvidenceAccess access, Audit audit) {
        this.activities = activities;
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** @param expected codes of the kinds that the row asks for; empty when any will do */
    @Schema(
            name = "EvidenceOfActivity",
            requiredProperties = {"items", "expected", "mayAdd"})
    record EvidenceOfActivity(List<Evidence> items, List<String> expected, boolean mayAdd) {}

    @GET
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "What confirms a row, as far as it is of the caller's organisation or those below")
    public EvidenceOfActivity list(@PathParam("roadmap") UUID roadmap, @PathParam("activity") UUID activity) {
        var row = activities.existing(roadmap, activity);
        var expected = EvidenceKinds.expectedBy(row.planned().result()).stream()
                .map(EvidenceKind::code)
                .toList();
        return new EvidenceOfActivity(store.of(activity), expected, access.mayAdd(row));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Confirm a row with a file up to 25 MB (pdf, docx, xlsx, odt, ods, jpg, png) or with a link",
            description = "A school confirms the rows above it to which it has an obligation, too; dated is ISO")
    @APIResponseSchema(value = Evidence.class, responseCode = "201", responseDescription = "Kept")
    @APIResponse(responseCode = "413", description = "TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_FILE")
    @APIResponse(
            responseCode = "422",
            description = "WRONG_EVIDENCE_KIND, EMPTY_FILE, FILE_TYPE_MISMATCH, FILE_HAS_MACROS, FILE_DAMAGED")
    public RestResponse<Evidence> add(
            @PathParam("roadmap") UUID roadmap,
            @PathParam("activity") UUID activity,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String url,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String kind,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String title,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String number,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String dated,
            @RestForm @PartType(MediaType.TEXT_PLAIN) @Nullable String note) {
        var row = activities.existing(roadmap, activity);
        var owner = access.ownerOfNew(row);
        var code = kind == null || kind.isBlank() ? "OTHER" : kind;
        EvidenceKinds.require(code, EvidenceKinds.expectedBy(row.planned().result()), note);
        var told = new NewEvidence(code, words(title), words(number), day(dated), words(note));
        UUID id;
        if (file != null) {
            id = store.keep(owner, told, CheckedFile.of(file.uploadedFile(), CheckedFile.nameOf(file)));
        } else if (url != null && !url.isBlank()) {
            id = store.keep(owner, told, url);
        } else {
            throw Refusal.invalid("NO_EVIDENCE", "file", "Приложите файл или укажите ссылку.");
        }
        store.use(id, activity, owner);
        record("EVIDENCE_ADDED", id, row);
        return RestResponse.ResponseBuilder.<Evidence>created(URI.create("/api/v1/evidence/" + id + "/file"))
                .entity(store.existing(id))
                .build();
    }

    @PUT
    @Path("{evidence}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Confirm the row with a document that is here already; also undoes taking it off")
    public Evidence attach(
            @PathParam("roadmap") UUID roadmap, @PathParam("activity") UUID activity, @PathParam("evidence") UUID id) {
        var row = activities.existing(roadmap, activity);
        var owner = access.ownerOfNew(row);
        store.existing(id);
        store.use(id, activity, owner);
        record("EVIDENCE_ADDED", id, row);
        return store.existing(id);
    }

    @DELETE
    @Path("{evidence}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take a document off the row; putting it back undoes that")
    @APIResponse(responseCode = "204", description = "Taken off")
    public RestResponse<Void> detach(
            @PathParam("roadmap") UUID roadmap, @PathParam("activity") UUID activity, @PathParam("evidence") UUID id) {
        var row = activities.existing(roadmap, activity);
        access.ownerOfNew(row);
        store.drop(store.existing(id).id(), activity);
        record("EVIDENCE_REMOVED", id, row);
        return RestResponse.noContent();
    }

    private void record(String action, UUID evidence, Activity row) {
        audit.record(action, "evidence", evidence.toString(), row.organisation(), "activity " + row.id());
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid("BAD_DATE", "dated", "Дата документа пишется так: 2026-11-24.");
        }
    }
}
