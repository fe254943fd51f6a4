package ru.estafeta.participants.pair;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.PairStatus;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/pairs")
@Tag(name = "Pairs")
@RunOnVirtualThread
public class PairResource {

    private final Pairs pairs;
    private final PairQueries queries;
    private final FormPair forming;
    private final GuidePair guiding;
    private final Caller caller;
    private final Audit audit;

    PairResource(Pairs pairs, PairQueries queries, FormPair forming, GuidePair guiding, Caller caller, Audit audit) {
        this.pairs = pairs;
        this.queries = queries;
        this.forming = forming;
        this.guiding = guiding;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(description = "mentors, mentees: ids of participations, several for a group")
    public record FormPairRequest(
            @NotEmpty(message = "Выберите наставника.")
            @Size(max = 50, message = "В группе – до 50 человек на стороне.")
            List<@NotNull UUID> mentors,

            @NotEmpty(message = "Выберите наставляемого.")
            @Size(max = 50, message = "В группе – до 50 человек на стороне.")
            List<@NotNull UUID> mentees,

            @NotNull(message = "Укажите форму наставничества.")
            MentoringForm form,

            @NotNull(message = "Укажите день начала.") LocalDate startsOn) {}

    @Schema(description = "What changes; absent fields stay, a side is replaced as a whole")
    public record CorrectPairRequest(
            @Nullable LocalDate startsOn,
            @Nullable MentoringForm form,

            @Nullable @Size(min = 1, max = 50, message = "На каждой стороне – от 1 до 50 человек.")
            List<@NotNull UUID> mentors,

            @Nullable @Size(min = 1, max = 50, message = "На каждой стороне – от 1 до 50 человек.")
            List<@NotNull UUID> mentees) {}

    public record ApprovePairRequest(
            @NotBlank(message = "Укажите номер приказа.") @Size(max = 50, message = "Номер приказа – до 50 знаков.")
            String orderNumber,

            @NotNull(message = "Укажите дату приказа.") LocalDate orderDate) {}

    public record EndPairRequest(
            @NotNull(message = "Укажите последний день.") LocalDate endedOn,

            @NotBlank(message = "Укажите причину.") @Size(max = 300, message = "Причина – до 300 знаков.")
            String reason) {}

    public record CancelPairRequest(
            @NotBlank(message = "Укажите, в чём ошибка.") @Size(max = 300, message = "Причина – до 300 знаков.")
            String reason) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(
            summary = "Pairs of an organisation and those below it, latest start first",
            description = "q: words of a member's name. Also those in which its people stand though another one leads")
    public Page<PairView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("status") @Nullable PairStatus status,
            @QueryParam("q") @Nullable String words,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "pair", "list", root, null);
        return queries.list(root, status, words, limit, cursor);
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Form a pair or group")
    @APIResponse(responseCode = "201", description = "Formed, a draft until an order approves it")
    @APIResponse(responseCode = "409", description = "PAIR_EXISTS: the same mentor and mentee are in an active pair")
    @APIResponse(
            responseCode = "422",
            description =
                    "SAME_PERSON, CONSENT_MISSING, CLEARANCE_MISSING, CLEARANCE_EXPIRED, FORM_MISMATCH, NOT_READY")
    public RestResponse<PairDetails> form(@NotNull @Valid FormPairRequest request) {
        var pair = forming.form(request.mentors(), request.mentees(), request.form(), request.startsOn());
        return RestResponse.ResponseBuilder.<PairDetails>created(URI.create("/api/v1/pairs/" + pair.id()))
                .tag(ETags.of(pair.version()))
                .entity(queries.one(pair.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "One pair with meetings and surveys; ETag carries the version. The read is logged")
    @APIResponse(responseCode = "404", description = "Not among those the caller may see")
    public RestResponse<PairDetails> read(@PathParam("id") UUID id) {
        var pair = pairs.existing(id);
        audit.record(Audit.READ, "pair", id.toString(), pair.organisation(), null);
        return shown(pair);
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Correct members, form or start of a pair; figures follow")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    public RestResponse<PairDetails> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectPairRequest request) {
        var pair = own(id);
        ETags.requireMatch(ifMatch, pair.version());
        forming.correct(pair, request.mentors(), request.mentees(), request.form(), request.startsOn());
        return shown(pair);
    }

    @POST
    @Path("{id}/approval")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Approve a pair by an order; again: correct number or date of the order")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING, DATE_IN_FUTURE")
    public RestResponse<PairDetails> approve(@PathParam("id") UUID id, @NotNull @Valid ApprovePairRequest request) {
        var pair = own(id);
        guiding.approve(pair, request.orderNumber(), request.orderDate());
        return shown(pair);
    }

    @POST
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "End a pair; again: correct day or reason")
    @APIResponse(responseCode = "409", description = "PAIR_NOT_APPROVED, PAIR_CANCELLED")
    public RestResponse<PairDetails> end(@PathParam("id") UUID id, @NotNull @Valid EndPairRequest request) {
        var pair = own(id);
        guiding.end(pair, request.endedOn(), request.reason());
        return shown(pair);
    }

    @DELETE
    @Path("{id}/ending")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take an ending back: the pair goes on")
    @APIResponse(responseCode = "409", description = "PAIR_NOT_ENDED, PAIR_EXISTS")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING, CLEARANCE_MISSING, CLEARANCE_EXPIRED")
    public RestResponse<PairDetails> resume(@PathParam("id") UUID id) {
        var pair = own(id);
        forming.resume(pair);
        return shown(pair);
    }

    @POST
    @Path("{id}/cancellation")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Cancel a pair formed by mistake; it leaves the figures")
    @APIResponse(responseCode = "409", description = "PAIR_CANCELLED")
    public RestResponse<PairDetails> cancel(@PathParam("id") UUID id, @NotNull @Valid CancelPairRequest request) {
        var pair = own(id);
        guiding.cancel(pair, request.reason());
        return shown(pair);
    }

    @DELETE
    @Path("{id}/cancellation")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take a cancellation back; the pair counts again")
    @APIResponse(responseCode = "409", description = "PAIR_NOT_CANCELLED, PAIR_EXISTS")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING, CLEARANCE_MISSING, CLEARANCE_EXPIRED")
    public RestResponse<PairDetails> restore(@PathParam("id") UUID id) {
        var pair = own(id);
        forming.restore(pair);
        return shown(pair);
    }

    /** A pair led by another organisation can be read by those whose people stand in it, not changed. */
    private Pair own(UUID id) {
        var pair = pairs.existing(id);
        caller.requireWithin(pair.organisation());
        return pair;
    }

    private RestResponse<PairDetails> shown(Pair pair) {
        return RestResponse.ResponseBuilder.ok(queries.one(pair.id()))
                .tag(ETags.of(pair.version()))
                .build();
    }
}
