package ru.estafeta.roadmap.approval;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/roadmaps/{roadmap}/remarks")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RemarkResource {

    private final ApprovalSteps steps;

    RemarkResource(ApprovalSteps steps) {
        this.steps = steps;
    }

    /** @param activity the row; the roadmap as a whole without it */
    @Schema(
            name = "RemarkRequest",
            requiredProperties = {"text"})
    record RemarkRequest(
            @Nullable UUID activity,

            @NotBlank(message = "Напишите, что исправить.") @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String text) {}

    @Schema(name = "RemarkAnswer")
    record AnswerRequest(
            @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String answer) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Make a remark to a row of a submitted roadmap, or to all of it")
    @APIResponseSchema(value = Remark.View.class, responseCode = "201", responseDescription = "Made")
    @APIResponse(responseCode = "409", description = "NOT_SUBMITTED")
    public RestResponse<Remark.View> make(@PathParam("roadmap") UUID id, @NotNull @Valid RemarkRequest request) {
        var remark = steps.remark(id, request.activity(), request.text()).toView();
        return RestResponse.ResponseBuilder.<Remark.View>created(
                        URI.create("/api/v1/roadmaps/" + id + "/remarks/" + remark.id()))
                .entity(remark)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Drop a remark before the roadmap is returned")
    @APIResponse(responseCode = "204", description = "Dropped")
    public RestResponse<Void> drop(@PathParam("roadmap") UUID roadmap, @PathParam("id") UUID id) {
        steps.dropRemark(roadmap, id);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Say that the remark is settled, and how")
    public Remark.View answer(
            @PathParam("roadmap") UUID roadmap, @PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        return steps.answer(roadmap, id, request.answer()).toView();
    }

    @DELETE
    @Path("{id}/answer")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "The remark is open again")
    public Remark.View reopen(@PathParam("roadmap") UUID roadmap, @PathParam("id") UUID id) {
        return steps.reopenRemark(roadmap, id).toView();
    }
}
