package ru.estafeta.roadmap.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/obligations")
@Tag(name = "Obligations")
@RunOnVirtualThread
public class ObligationResource {

    private final ObligationQueries queries;
    private final Obligations obligations;
    private final Caller caller;

    ObligationResource(ObligationQueries queries, Obligations obligations, Caller caller) {
        this.queries = queries;
        this.obligations = obligations;
        this.caller = caller;
    }

    /** @param alsoCompletes row of the organisation's own roadmap that the same documents confirm */
    @Schema(name = "ObligationAnswer")
    record AnswerRequest(
            @Parameter(description = "«Не относится к нам»; then the answer is the reason")
            boolean declines,

            @Nullable @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String answer,

            @Nullable UUID alsoCompletes) {}

    @Schema(
            name = "ObligationReturn",
            requiredProperties = {"remark"})
    record ReturnRequest(
            @NotBlank(message = "Напишите, что исправить в ответе.")
            @Size(max = 4000, message = "Не длиннее 4000 знаков.")
            String remark) {}

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
    @Operation(summary = "Obligations of an organisation and those below it, the most urgent first")
    public Page<Obligation> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("roadmap") @Nullable UUID roadmap,
            @QueryParam("activity") @Nullable UUID activity,
            @Parameter(description = "true: wait for an answer; false: answered") @QueryParam("open") @Nullable
                    Boolean open,
            @QueryParam("limit") @DefaultValue("500") int limit) {
        var filter = new ObligationQueries.Filter(caller.organisationOrOwn(organisation), roadmap, activity, open);
        return Page.of(queries.list(filter, Page.limit(limit)));
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Say that it is done, or that it is none of ours",
            description = "Documents go to the row's evidence before. The row above is completed with the last answer")
    @APIResponse(responseCode = "422", description = "NO_ANSWER, NOT_OWN_ROW")
    public Obligation answer(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        return obligations.answer(id, request.declines(), request.answer(), request.alsoCompletes());
    }

    @DELETE
    @Path("{id}/answer")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Take the answer back")
    public Obligation takeBack(@PathParam("id") UUID id) {
        return obligations.takeAnswerBack(id);
    }

    @POST
    @Path("{id}/return")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Return an answer with a remark; by the one who has laid the obligation on")
    @APIResponse(responseCode = "409", description = "NOT_ANSWERED")
    public Obligation sendBack(@PathParam("id") UUID id, @NotNull @Valid ReturnRequest request) {
        return obligations.sendBack(id, request.remark());
    }
}
