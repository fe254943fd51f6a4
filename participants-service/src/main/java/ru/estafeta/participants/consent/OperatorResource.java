package ru.estafeta.participants.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.Refusal;

@Path("/api/v1/consent-operators/{organisation}")
@Tag(name = "Consents")
@RunOnVirtualThread
public class OperatorResource {

    private final Operators operators;
    private final Caller caller;

    OperatorResource(Operators operators, Caller caller) {
        this.operators = operators;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "What consents say of an organisation beside its name and numbers")
    @APIResponse(responseCode = "404", description = "Not written yet, or not the caller's")
    public Operator read(@PathParam("organisation") UUID organisation) {
        caller.requireWithin(organisation);
        return operators
                .of(organisation)
                .orElseThrow(() -> Refusal.notFound("Сведения об операторе ещё не заполнены. Напишите адрес."));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Write what consents say of an organisation; consents that are signed stay as they are")
    public Operator write(@PathParam("organisation") UUID organisation, @NotNull @Valid Operator operator) {
        caller.requireWithin(organisation);
        operators.write(organisation, operator);
        return operator;
    }
}
