package ru.estafeta.participants.duplicate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;

/** Cards that may be of one human being, and what is decided about them. */
@Path("/api/v1/duplicates")
@Tag(name = "Duplicates")
@RunOnVirtualThread
public class DuplicateResource {

    private final DuplicateQueries queries;
    private final SettleDuplicate settling;
    private final People people;
    private final Caller caller;
    private final Audit audit;

    DuplicateResource(DuplicateQueries queries, SettleDuplicate settling, People people, Caller caller, Audit audit) {
        this.queries = queries;
        this.settling = settling;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(name = "SuspectRequest", description = "Ids of two cards")
    public record SuspectRequest(
            @NotNull(message = "Укажите первую карточку.") UUID one,
            @NotNull(message = "Укажите вторую карточку.") UUID other) {}

    @Schema(
            name = "VerdictRequest",
            description =
                    "verdict: SAME, DIFFERENT, or none to take a verdict back. keep: of two cards of one school that"
                            + " are the same, the one that stays")
    public record VerdictRequest(
            @Nullable Verdict verdict, @Nullable UUID keep) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Pairs of cards that may be of one human being, the most likely first",
            description = "Both cards lie in the organisation or below it: a school sees nothing of another school's"
                    + " children, the municipality settles what lies between its schools, the region what lies between"
                    + " municipalities, without names")
    public Page<DuplicateView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("state") @DefaultValue("OPEN") DuplicateQueries.State state,
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "duplicate", "list", root, null);
        var page = queries.list(root, !seesPeople(), state, person, limit, cursor);
        return new Page<>(page.items().stream().map(this::seen).toList(), page.next());
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Put two cards beside each other that the search did not connect")
    @APIResponse(
            responseCode = "201",
            description = "The pair, to be decided about; the same one if it is there already")
    @APIResponse(responseCode = "409", description = "PERSON_RESTRICTED, PERSON_MERGED, PERSON_ERASED")
    public RestResponse<DuplicateView> suspect(@NotNull @Valid SuspectRequest request) {
        if (request.one().equals(request.other())) {
            throw Refusal.invalid("ONE_CARD", "other", "Это одна и та же карточка. Выберите две разные.");
        }
        caller.requireWithin(people.existing(request.one()).organisation());
        caller.requireWithin(people.existing(request.other()).organisation());
        return RestResponse.status(
                Response.Status.CREATED, queries.one(settling.suspect(request.one(), request.other())));
    }

    @PUT
    @Path("{id}/verdict")
    @Transactional(TxType.NOT_SUPPORTED)
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Decide about two cards, or take a decision back",
            description =
                    "SAME within one school closes one card, and all that belongs to it goes to the other; between"
                            + " schools both cards stay and count once. Taken back, each has its own again")
    @APIResponse(
            responseCode = "409",
            description = "KIND_DIFFERS, IN_ONE_PAIR, PAIRED_WITH_THE_SAME, WRONG_SIGNER, MERGED_FURTHER,"
                    + " PERSON_RESTRICTED, PERSON_MERGED, PERSON_ERASED")
    public DuplicateView settle(@PathParam("id") UUID id, @NotNull @Valid VerdictRequest request) {
        QuarkusTransaction.requiringNew().run(() -> requireBothWithin(queries.one(id)));
        var by = caller.name();
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> settling.settle(id, request.verdict(), request.keep(), by)));
        return seen(QuarkusTransaction.requiringNew().call(() -> queries.one(id)));
    }

    private void requireBothWithin(DuplicateView duplicate) {
        caller.requireWithin(duplicate.one().organisation());
        caller.requireWithin(duplicate.other().organisation());
    }

    /** The region's operator decides by the reasons alone. */
    private DuplicateView seen(DuplicateView whole) {
        return seesPeople() ? whole : whole.withoutNames();
    }

    private boolean seesPeople() {
        return caller.is(Roles.CURATOR) || caller.is(Roles.SCHOOL_HEAD) || caller.is(Roles.MUNICIPAL_COORDINATOR);
    }
}
