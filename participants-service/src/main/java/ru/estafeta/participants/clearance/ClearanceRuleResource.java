package ru.estafeta.participants.clearance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;

@Path("/api/v1/clearance-rule")
@Tag(name = "Clearances")
@RunOnVirtualThread
public class ClearanceRuleResource {

    private final ClearanceRules rules;
    private final Caller caller;
    private final Audit audit;

    ClearanceRuleResource(ClearanceRules rules, Caller caller, Audit audit) {
        this.rules = rules;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "What the region asks of mentors from outside; ETag carries its version")
    public RestResponse<ClearanceRule> read() {
        var versioned = rules.versioned();
        return RestResponse.ResponseBuilder.ok(versioned.rule())
                .tag(ETags.of(versioned.version()))
                .build();
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.REGION_OPERATOR)
    @Operation(summary = "Change what the region asks; certificates that are recorded keep their last day")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ClearanceRule> change(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ClearanceRule rule) {
        rules.change(rule, ifMatch);
        audit.record("CHANGE_CLEARANCE_RULE", "clearance-rule", "region", caller.organisation(), null);
        return read();
    }
}
