package ru.estafeta.participants.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;

@Path("/api/v1/people/{id}/erasure")
@Tag(name = "Erasures")
@RunOnVirtualThread
public class ErasePersonResource {

    private final ErasePerson erasing;
    private final Erasures erasures;
    private final People people;
    private final Caller caller;

    ErasePersonResource(ErasePerson erasing, Erasures erasures, People people, Caller caller) {
        this.erasing = erasing;
        this.erasures = erasures;
        this.people = people;
        this.caller = caller;
    }

    public record ErasureRequest(
            @NotNull(message = "Укажите, почему уничтожаются данные.")
            ErasureBasis basis) {}

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Destroy the data of a person whose consent to processing does not hold; cannot be taken back",
            description = "Makes the act and the export of the log. Pairs and figures keep their numbers")
    @APIResponse(responseCode = "201", description = "Destroyed")
    @APIResponse(responseCode = "409", description = "CONSENT_HOLDS, PERSON_ERASED")
    public RestResponse<ErasureView> erase(@PathParam("id") UUID person, @NotNull @Valid ErasureRequest request) {
        QuarkusTransaction.requiringNew()
                .run(() -> caller.requireWithin(people.existing(person).organisation()));
        var by = caller.name();
        var erased = SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> erasures.existing(erasing.erase(person, request.basis(), by))
                        .view()));
        return RestResponse.status(Response.Status.CREATED, erased);
    }
}
