package ru.estafeta.participants.renewal;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

/** Of one school: each keeps its own bases. */
@Path("/api/v1/organisations/{organisation}/base-renewals")
@Tag(name = "People")
@RunOnVirtualThread
public class BaseRenewalResource {

    private final Renewals renewals;
    private final ProposeRenewal proposing;
    private final RenewBase renewing;
    private final UndoRenewal undoing;
    private final Caller caller;
    private final Audit audit;

    BaseRenewalResource(
            Renewals renewals,
            ProposeRenewal proposing,
            RenewBase renewing,
            UndoRenewal undoing,
            Caller caller,
            Audit audit) {
        this.renewals = renewals;
        this.proposing = proposing;
        this.renewing = renewing;
        this.undoing = undoing;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Renewals of the bases of a school, the latest year first; also those that were undone")
    public Page<RenewalView> list(@PathParam("organisation") UUID school) {
        caller.requireWithin(school);
        return Page.of(renewals.of(school));
    }

    @GET
    @Path("proposal")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary =
                    "What a renewal for the coming or running school year would do, person by person and pair by pair",
            description =
                    "Classes of a number and a letter go up by one, the last one graduates; other wordings are left to"
                            + " the user. Whoever was written since 1 August has his new class. The read is logged")
    public RenewalProposal proposal(@PathParam("organisation") UUID school) {
        caller.requireWithin(school);
        audit.record(Audit.READ, "base-renewal", "proposal", school, null);
        return proposing.propose(school);
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Renew the bases of a school, all of it or nothing",
            description =
                    "Once for each school year; again it adds to the same renewal what has come since. A pair of which"
                            + " a whole side leaves ends by itself, a group goes on without him, a draft is cancelled")
    @APIResponse(responseCode = "201", description = "Renewed")
    @APIResponse(responseCode = "409", description = "IN_PAIR_ELSEWHERE")
    @APIResponse(responseCode = "412", description = "A card, a role or a pair has changed since the proposal was read")
    @APIResponse(
            responseCode = "422",
            description = "DATE_IN_FUTURE, PAIR_NOT_BEGUN, NOT_EDUCATIONAL, ORGANISATION_CLOSED")
    public RestResponse<RenewalView> renew(
            @PathParam("organisation") UUID school, @NotNull @Valid RenewalRequest request) {
        caller.requireWithin(school);
        return RestResponse.status(Response.Status.CREATED, renewing.renew(school, request, caller.name()));
    }

    @POST
    @Path("{renewal}/undo")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Take the last renewal of a school back",
            description =
                    "Classes, roles and pairs are as before; what has been changed since stays, and is named with the"
                            + " reason")
    @APIResponse(responseCode = "409", description = "RENEWAL_UNDONE, RENEWAL_NOT_LAST")
    public RenewalView.Undone undo(@PathParam("organisation") UUID school, @PathParam("renewal") UUID renewal) {
        caller.requireWithin(school);
        return undoing.undo(school, renewal, caller.name());
    }
}
