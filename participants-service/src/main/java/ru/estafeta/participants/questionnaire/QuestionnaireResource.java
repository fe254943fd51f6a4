package ru.estafeta.participants.questionnaire;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

/** The bank of questionnaires: read by those who ask, worded by the region. */
@Path("/api/v1/questionnaires")
@Tag(name = "Questionnaires")
@RunOnVirtualThread
public class QuestionnaireResource {

    private final Bank bank;

    QuestionnaireResource(Bank bank) {
        this.bank = bank;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.PSYCHOLOGIST,
        Roles.REGION_OPERATOR,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "Questionnaires, each in its latest version, those of entry first")
    public Page<QuestionnaireView> list() {
        return Page.of(bank.latest());
    }

    @GET
    @Path("{code}/versions")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.PSYCHOLOGIST,
        Roles.REGION_OPERATOR,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "All versions of a questionnaire, the latest first")
    public Page<QuestionnaireView> versions(@PathParam("code") String code) {
        return Page.of(bank.versions(code));
    }

    @POST
    @Path("{code}/versions")
    @Transactional
    @RolesAllowed(Roles.REGION_OPERATOR)
    @Operation(
            summary = "Put a new version in force from a day on; what was answered keeps the version that it answered")
    @APIResponse(responseCode = "201", description = "In force from that day")
    @APIResponse(
            responseCode = "400",
            description = "SAME_CODE, SAME_MEANING, KIND_OF_MEANING, NOT_ANSWERABLE, each at its question")
    @APIResponse(responseCode = "409", description = "VERSION_CHANGED: somebody has put another in force meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "DATE_IN_PAST, DATE_TOO_LATE, BEFORE_LAST_VERSION, RULE_NEEDS_QUESTION")
    public RestResponse<QuestionnaireView> publish(@PathParam("code") String code, @NotNull @Valid NewVersion request) {
        return RestResponse.status(Response.Status.CREATED, bank.publish(code, request));
    }
}
