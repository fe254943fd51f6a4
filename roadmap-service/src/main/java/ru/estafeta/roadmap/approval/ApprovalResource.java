package ru.estafeta.roadmap.approval;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** The chain. A step that cannot be made now is refused with 409 and the words of what stands in its way. */
@Path("/api/v1/roadmaps/{roadmap}")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class ApprovalResource {

    private final Roadmaps roadmaps;
    private final ApprovalSteps steps;
    private final ApprovalRights rights;
    private final Remarks remarks;
    private final Deadlines deadlines;
    private final RoadmapAccess access;

    ApprovalResource(
            Roadmaps roadmaps,
            ApprovalSteps steps,
            ApprovalRights rights,
            Remarks remarks,
            Deadlines deadlines,
            RoadmapAccess access) {
        this.roadmaps = roadmaps;
        this.steps = steps;
        this.rights = rights;
        this.remarks = remarks;
        this.deadlines = deadlines;
        this.access = access;
    }

    @Schema(name = "RoadmapReturnRequest")
    record ReturnRequest(
            @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String comment) {}

    @Schema(
            name = "RoadmapApprovalRequest",
            requiredProperties = {"orderNumber", "orderDate"})
    record ApprovalRequest(
            @NotBlank(message = "Укажите номер приказа.") @Size(max = 100, message = "Не длиннее 100 знаков.")
            String orderNumber,

            @NotNull(message = "Укажите дату приказа.") LocalDate orderDate) {}

    @Schema(
            name = "RoadmapClosureRequest",
            requiredProperties = {"summary"})
    record ClosureRequest(
            @NotBlank(message = "Подведите итог: что сделано за год.")
            @Size(max = 10000, message = "Не длиннее 10 000 знаков.")
            String summary,

            @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String openReason) {}

    @GET
    @Path("approval")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(summary = "Where the roadmap stands in its chain, what the caller may do, and the remarks")
    public ApprovalView read(@PathParam("roadmap") UUID id) {
        var roadmap = roadmaps.existing(id);
        var above = rights.agreeing(roadmap);
        return new ApprovalView(
                Step.open(roadmap, rights),
                above == null ? null : access.name(above),
                deadlines.until(roadmap),
                remarks.of(id));
    }

    @POST
    @Path("submission")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Submit to the organisation above; what is submitted is frozen as an edition")
    public ApprovalView submit(@PathParam("roadmap") UUID id) {
        steps.submit(id);
        return read(id);
    }

    @DELETE
    @Path("submission")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take the submission back while nobody has answered it")
    public ApprovalView takeSubmissionBack(@PathParam("roadmap") UUID id) {
        steps.takeSubmissionBack(id);
        return read(id);
    }

    @POST
    @Path("return")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Return with the open remarks, or with a comment")
    @APIResponse(responseCode = "400", description = "NO_REMARKS")
    public ApprovalView sendBack(@PathParam("roadmap") UUID id, @NotNull @Valid ReturnRequest request) {
        steps.sendBack(id, request.comment());
        return read(id);
    }

    @POST
    @Path("agreement")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Agree; only the organisation directly above may")
    @APIResponse(responseCode = "403", description = "Another organisation agrees this roadmap")
    public ApprovalView agree(@PathParam("roadmap") UUID id) {
        steps.agree(id);
        return read(id);
    }

    @DELETE
    @Path("agreement")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take the agreement back while there is no order: the roadmap waits for agreement again")
    public ApprovalView takeAgreementBack(@PathParam("roadmap") UUID id) {
        steps.takeAgreementBack(id);
        return read(id);
    }

    @POST
    @Path("approval")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Approve by an order; the words are frozen with a hash",
            description =
                    "A school needs the agreement first; a municipality and the region approve by their own order")
    @APIResponse(responseCode = "409", description = "NOT_AGREED")
    public ApprovalView approve(@PathParam("roadmap") UUID id, @NotNull @Valid ApprovalRequest request) {
        steps.approve(id, request.orderNumber(), request.orderDate());
        return read(id);
    }

    @POST
    @Path("amendment")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Begin to prepare changes of an approved roadmap; the work goes on meanwhile")
    public ApprovalView openAmendment(@PathParam("roadmap") UUID id) {
        steps.openAmendment(id);
        return read(id);
    }

    @DELETE
    @Path("amendment")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Drop the prepared changes: the words of the last order are back, what was done stays")
    public ApprovalView dropAmendment(@PathParam("roadmap") UUID id) {
        steps.dropAmendment(id);
        return read(id);
    }

    @POST
    @Path("closure")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Close with a summary; open rows need a reason")
    @APIResponse(responseCode = "422", description = "OPEN_ACTIVITIES")
    public ApprovalView close(@PathParam("roadmap") UUID id, @NotNull @Valid ClosureRequest request) {
        steps.close(id, request.summary(), request.openReason());
        return read(id);
    }

    @DELETE
    @Path("closure")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Open a closed roadmap again")
    public ApprovalView reopen(@PathParam("roadmap") UUID id) {
        steps.reopen(id);
        return read(id);
    }
}
