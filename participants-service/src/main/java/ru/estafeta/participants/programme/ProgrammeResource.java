package ru.estafeta.participants.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/programmes")
@Tag(name = "Programmes")
@RunOnVirtualThread
public class ProgrammeResource {

    private final Programmes programmes;
    private final ProgrammeQueries queries;
    private final PlanProgramme planning;
    private final Caller caller;

    ProgrammeResource(Programmes programmes, ProgrammeQueries queries, PlanProgramme planning, Caller caller) {
        this.programmes = programmes;
        this.queries = queries;
        this.planning = planning;
        this.caller = caller;
    }

    @Schema(name = "ProgrammeEnding", description = "endedOn: first day on which it does not run any more")
    public record EndRequest(
            @NotNull(message = "Укажите, с какого дня программа не идёт.")
            LocalDate endedOn,

            @NotBlank(message = "Укажите причину.") @Size(max = 300, message = "Причина – до 300 знаков.")
            String reason) {}

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
    @Operation(summary = "Programmes of an organisation and those below it, the latest first")
    public Page<ProgrammeView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("state") @Nullable ProgrammeState state,
            @QueryParam("federal") @Nullable MentoringForm federal,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return queries.list(caller.organisationOrOwn(organisation), state, federal, limit, cursor);
    }

    @GET
    @Path("counts")
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "Programmes that run now and the people in them, by the five forms of Р-145")
    public Page<FederalFormCount> counts(@QueryParam("organisation") @Nullable UUID organisation) {
        return Page.of(queries.counts(caller.organisationOrOwn(organisation)));
    }

    @GET
    @Path("{id}")
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
    @Operation(summary = "One programme")
    public ProgrammeView one(@PathParam("id") UUID id) {
        return queries.one(own(id).id());
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Make a programme")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "409", description = "PROGRAMME_EXISTS: the same name and first day here")
    @APIResponse(
            responseCode = "422",
            description =
                    "NOT_EDUCATIONAL, ORGANISATION_CLOSED, UNKNOWN_FORM, FORM_NOT_OFFERED, UNKNOWN_ROLE_MODEL,"
                            + " UNKNOWN_KIND, ENDS_BEFORE_START, TERM_TOO_LONG, ORDER_INCOMPLETE, DATE_TOO_LATE, DATE_IN_FUTURE")
    public RestResponse<ProgrammeView> make(@NotNull @Valid ProgrammeRequest request) {
        var organisation = caller.organisationOrOwn(request.organisation());
        caller.requireWithin(organisation);
        var programme = planning.make(organisation, request);
        return RestResponse.ResponseBuilder.<ProgrammeView>created(URI.create("/api/v1/programmes/" + programme.id()))
                .entity(queries.one(programme.id()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Correct a programme; its form only while nobody takes part")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(responseCode = "422", description = "PROGRAMME_IN_USE and those of making one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ProgrammeView correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgrammeRequest request) {
        var programme = own(id);
        ETags.requireMatch(ifMatch, programme.version());
        planning.correct(programme, request);
        return queries.one(id);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove a programme in which nobody has taken part")
    @APIResponse(responseCode = "409", description = "PROGRAMME_IN_USE")
    public void remove(@PathParam("id") UUID id) {
        planning.remove(own(id));
    }

    @POST
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "A programme ends before its term; its participants stay in the base")
    @APIResponse(responseCode = "409", description = "ALREADY_ENDED")
    @APIResponse(responseCode = "422", description = "ENDED_BEFORE_START, DATE_IN_FUTURE")
    public ProgrammeView end(@PathParam("id") UUID id, @NotNull @Valid EndRequest request) {
        planning.end(own(id), request.endedOn(), request.reason());
        return queries.one(id);
    }

    @DELETE
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take the ending back")
    @APIResponse(responseCode = "409", description = "NOT_ENDED")
    public ProgrammeView resume(@PathParam("id") UUID id) {
        planning.resume(own(id));
        return queries.one(id);
    }

    private Programme own(UUID id) {
        var programme = programmes.existing(id);
        caller.requireWithin(programme.organisation());
        return programme;
    }
}
