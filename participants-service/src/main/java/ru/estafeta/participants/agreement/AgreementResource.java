package ru.estafeta.participants.agreement;

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
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/partner-agreements")
@Tag(name = "Partner agreements")
@RunOnVirtualThread
public class AgreementResource {

    private final PartnerAgreements agreements;
    private final AgreementQueries queries;
    private final SignAgreement signing;
    private final Caller caller;

    AgreementResource(PartnerAgreements agreements, AgreementQueries queries, SignAgreement signing, Caller caller) {
        this.agreements = agreements;
        this.queries = queries;
        this.signing = signing;
        this.caller = caller;
    }

    @Schema(name = "AgreementEnding", description = "endedOn: first day on which it does not hold any more")
    public record EndRequest(
            @NotNull(message = "Укажите, с какого дня соглашение не действует.")
            LocalDate endedOn,

            @NotBlank(message = "Укажите причину.") @Size(max = 300, message = "Причина – до 300 знаков.")
            String reason) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Agreements with partners of an organisation and those below it, the latest first")
    public Page<PartnerAgreementView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("state") PartnerAgreementView.@Nullable State state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return queries.list(caller.organisationOrOwn(organisation), state, limit, cursor);
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Write down an agreement with a partner")
    @APIResponse(responseCode = "201", description = "Written down")
    @APIResponse(responseCode = "409", description = "AGREEMENT_EXISTS: the same number and day with the same partner")
    @APIResponse(
            responseCode = "422",
            description = "UNKNOWN_PARTNER, NOT_A_PARTNER, ORGANISATION_CLOSED, OVER_BEFORE_SIGNING, DATE_IN_FUTURE")
    public RestResponse<PartnerAgreementView> sign(@NotNull @Valid AgreementRequest request) {
        var organisation = caller.organisationOrOwn(request.organisation());
        caller.requireWithin(organisation);
        var agreement = signing.sign(organisation, request);
        return RestResponse.ResponseBuilder.<PartnerAgreementView>created(
                        URI.create("/api/v1/partner-agreements/" + agreement.id()))
                .entity(queries.one(agreement.id()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Correct what was written down of an agreement")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public PartnerAgreementView correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AgreementRequest request) {
        var agreement = own(id);
        ETags.requireMatch(ifMatch, agreement.version());
        signing.correct(agreement, request);
        return queries.one(id);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove an agreement that was written down by mistake")
    @APIResponse(responseCode = "409", description = "AGREEMENT_HAS_SCAN")
    public void remove(@PathParam("id") UUID id) {
        signing.remove(own(id));
    }

    @POST
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "An agreement ends before its term; its mentors stay")
    @APIResponse(responseCode = "409", description = "ALREADY_ENDED")
    @APIResponse(responseCode = "422", description = "ENDED_BEFORE_SIGNING, DATE_IN_FUTURE")
    public PartnerAgreementView end(@PathParam("id") UUID id, @NotNull @Valid EndRequest request) {
        signing.end(own(id), request.endedOn(), request.reason());
        return queries.one(id);
    }

    @DELETE
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take the ending back")
    @APIResponse(responseCode = "409", description = "NOT_ENDED")
    public PartnerAgreementView resume(@PathParam("id") UUID id) {
        signing.resume(own(id));
        return queries.one(id);
    }

    private PartnerAgreement own(UUID id) {
        var agreement = agreements.existing(id);
        caller.requireWithin(agreement.organisation());
        return agreement;
    }
}
