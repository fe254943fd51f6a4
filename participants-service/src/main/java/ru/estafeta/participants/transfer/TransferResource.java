package ru.estafeta.participants.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.register.PersonQueries;
import ru.estafeta.participants.register.PersonView;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;

@Path("/api/v1/people/{id}/transfer")
@Tag(name = "People")
@RunOnVirtualThread
public class TransferResource {

    private final TransferPerson transferring;
    private final PersonQueries queries;
    private final People people;
    private final Caller caller;

    TransferResource(TransferPerson transferring, PersonQueries queries, People people, Caller caller) {
        this.transferring = transferring;
        this.queries = queries;
        this.people = people;
        this.caller = caller;
    }

    @Schema(name = "TransferRequest", description = "transferredOn: first day there. className: his class there")
    public record TransferRequest(
            @NotNull(message = "Выберите организацию, куда он переходит.")
            UUID organisation,

            @NotNull(message = "Укажите первый день на новом месте.")
            LocalDate transferredOn,

            @Nullable @Size(max = 20, message = "Класс – до 20 знаков.")
            String className) {}

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed(Roles.MUNICIPAL_COORDINATOR)
    @Operation(
            summary = "Somebody goes on to another organisation of the municipality",
            description =
                    "His roles and pairs at the old one end and stay in its figures. The new one gets a card of its own, a"
                            + " candidate in the same roles until it has his consent; both cards count as one human being. Needs his"
                            + " consent to the transfer of data")
    @APIResponse(responseCode = "201", description = "His card at the new organisation")
    @APIResponse(responseCode = "409", description = "ALREADY_TRANSFERRED, PERSON_RESTRICTED, PERSON_MERGED")
    @APIResponse(
            responseCode = "422",
            description = "CONSENT_MISSING, SAME_ORGANISATION, ORGANISATION_CLOSED, NOT_EDUCATIONAL, DATE_IN_FUTURE")
    public RestResponse<PersonView> transfer(@PathParam("id") UUID id, @NotNull @Valid TransferRequest request) {
        QuarkusTransaction.requiringNew().run(() -> {
            caller.requireWithin(people.existing(id).organisation());
            caller.requireWithin(request.organisation());
        });
        var by = caller.name();
        var card = SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> transferring.transfer(
                        id, request.organisation(), request.transferredOn(), request.className(), by)));
        var view = QuarkusTransaction.requiringNew().call(() -> queries.one(card));
        return RestResponse.ResponseBuilder.<PersonView>created(URI.create("/api/v1/people/" + card))
                .entity(view)
                .build();
    }
}
