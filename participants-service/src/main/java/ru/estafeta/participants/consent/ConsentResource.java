package ru.estafeta.participants.consent;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;

@Path("/api/v1/consents")
@Tag(name = "Consents")
@RunOnVirtualThread
public class ConsentResource {

    private final People people;
    private final Consents consents;
    private final RecordConsent records;
    private final Caller caller;

    ConsentResource(People people, Consents consents, RecordConsent records, Caller caller) {
        this.people = people;
        this.consents = consents;
        this.records = records;
        this.caller = caller;
    }

    @Schema(description = "signedBy follows from the age on signedOn: under 14 GUARDIAN, 14 to 17 BOTH, from 18 SELF")
    public record SignConsentRequest(
            @NotNull(message = "Укажите участника.") UUID person,

            @NotNull(message = "Укажите, на что дано согласие.")
            ConsentPurpose purpose,

            @NotNull(message = "Укажите день подписи.") LocalDate signedOn,
            @NotNull(message = "Укажите, кто подписал.") Signer signedBy,

            @Nullable @Size(max = 200, message = "Имя представителя – до 200 знаков.")
            String guardian,

            @Nullable LocalDate validUntil,

            @Nullable @Valid PublicationScope scope) {}

    public record WithdrawConsentRequest(
            @NotNull(message = "Укажите день отзыва.") LocalDate withdrawnOn) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Record a signed consent")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "CONSENT_EXISTS")
    @APIResponse(responseCode = "422", description = "WRONG_SIGNER, GUARDIAN_MISSING, DATE_IN_FUTURE")
    public RestResponse<ConsentView> sign(@NotNull @Valid SignConsentRequest request) {
        var person = people.existing(request.person());
        caller.requireWithin(person.organisation());
        var consent = records.sign(
                person,
                request.purpose(),
                new Consent.Signature(request.signedOn(), request.signedBy(), request.guardian()),
                ConsentTerms.onPaper(request.validUntil(), request.scope()));
        return RestResponse.status(Response.Status.CREATED, consent.view());
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Withdraw a consent; nothing that needs it is done from then on",
            description = "PROCESSING: the person leaves programmes, pairs and lists at once; figures that were counted"
                    + " stay")
    @APIResponse(responseCode = "409", description = "CONSENT_WITHDRAWN")
    public ConsentView withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawConsentRequest request) {
        QuarkusTransaction.requiringNew()
                .run(() -> caller.requireWithin(consents.existing(id).organisation()));
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            var consent = consents.existing(id);
            records.withdraw(consent, request.withdrawnOn());
            return consent.view();
        }));
    }
}
