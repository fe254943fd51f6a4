package ru.estafeta.participants.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/organisations")
@Tag(name = "Organisations")
@RunOnVirtualThread
public class OrganisationResource {

    /** @param closedOn first day on which it does not work any more, today or earlier */
    @Schema(
            name = "OrganisationClosure",
            requiredProperties = {"closedOn"})
    record OrganisationClosure(
            @NotNull(message = "Укажите, с какого дня организация закрыта.")
            LocalDate closedOn) {}

    @Schema(
            name = "OrganisationChanges",
            requiredProperties = {"items"})
    public record OrganisationChangeList(List<OrganisationChange> items) {}

    private final Organisations organisations;
    private final OrganisationQueries queries;
    private final OrganisationChanges changes;
    private final RegisterOrganisation registration;
    private final Caller caller;

    OrganisationResource(
            Organisations organisations,
            OrganisationQueries queries,
            OrganisationChanges changes,
            RegisterOrganisation registration,
            Caller caller) {
        this.organisations = organisations;
        this.queries = queries;
        this.changes = changes;
        this.registration = registration;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.REGION_OPERATOR,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.INTEGRATION
    })
    @Operation(
            summary = "Organisations of the caller's subtree, himself included, by name",
            description = "With parent: its direct children. A partner type, or a parent above the caller, also finds"
                    + " the partners of the organisations above.")
    public Page<OrganisationView> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("parent") @Nullable UUID parent,
            @QueryParam("type") @Nullable OrganisationType type,
            @QueryParam("q") @Nullable String words) {
        return queries.list(parent, type, words, limit, cursor);
    }

    @GET
    @Path("{organisation}")
    @Transactional
    @RolesAllowed({
        Roles.REGION_OPERATOR,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.INTEGRATION
    })
    @Operation(summary = "One organisation with those above it; ETag carries its version")
    @APIResponse(responseCode = "404", description = "Not among those the caller may read")
    public RestResponse<OrganisationView> read(@PathParam("organisation") UUID id) {
        return withTag(queries.read(organisations.existing(id)));
    }

    @GET
    @Path("{organisation}/changes")
    @Transactional
    @RolesAllowed({
        Roles.REGION_OPERATOR,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.INTEGRATION
    })
    @Operation(
            summary = "Renamings, moves and mergers in an organisation's part of the tree, latest first, at most 200",
            description =
                    "Where there are some, figures of an earlier period differ by tree=restated and tree=as-it-was.")
    public OrganisationChangeList changes(
            @PathParam("organisation") UUID id,
            @Parameter(description = "first day that interests, by default any") @QueryParam("since") @Nullable
                    LocalDate since) {
        caller.requireWithin(id);
        return new OrganisationChangeList(changes.of(id, since == null ? LocalDate.EPOCH : since));
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Register an organisation below the caller")
    @APIResponse(responseCode = "201", description = "Registered; 200 if the same one was there already")
    @APIResponse(responseCode = "409", description = "ORGANISATION_EXISTS, REGION_EXISTS")
    @APIResponse(responseCode = "422", description = "WRONG_PLACE, UNKNOWN_PARENT")
    public RestResponse<OrganisationView> register(@NotNull @Valid RegisterOrganisationRequest request) {
        return switch (registration.register(request)) {
            case RegisterOrganisation.Outcome.Registered(var organisation) ->
                RestResponse.ResponseBuilder.<OrganisationView>created(
                                URI.create("/api/v1/organisations/" + organisation.id()))
                        .tag(ETags.of(organisation.version()))
                        .entity(queries.read(organisation))
                        .build();
            case RegisterOrganisation.Outcome.AlreadyThere(var organisation) -> withTag(queries.read(organisation));
        };
    }

    @PATCH
    @Path("{organisation}")
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Rename an organisation, change its ids, or move it within the caller's subtree")
    @APIResponse(responseCode = "409", description = "MERGED")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    @APIResponse(responseCode = "422", description = "DATE_IN_FUTURE, CHANGED_LATER, WRONG_PLACE, UNKNOWN_PARENT")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<OrganisationView> correct(
            @PathParam("organisation") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CorrectOrganisationRequest request) {
        caller.requireWithin(id);
        var organisation = organisations.existing(id);
        ETags.requireMatch(ifMatch, organisation.version());
        registration.correct(organisation, request);
        return withTag(queries.read(organisation));
    }

    @PUT
    @Path("{organisation}/closure")
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Close an organisation below the caller; what it did stays, and so do its figures")
    @APIResponse(responseCode = "400", description = "CLOSED_IN_FUTURE")
    @APIResponse(responseCode = "409", description = "OPEN_BELOW")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since")
    public RestResponse<OrganisationView> close(
            @PathParam("organisation") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OrganisationClosure closure) {
        caller.requireWithin(id);
        var organisation = organisations.existing(id);
        ETags.requireMatch(ifMatch, organisation.version());
        registration.close(organisation, closure.closedOn());
        return withTag(queries.read(organisation));
    }

    @DELETE
    @Path("{organisation}/closure")
    @Transactional
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGION_OPERATOR, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take the closing back")
    public RestResponse<OrganisationView> reopen(@PathParam("organisation") UUID id) {
        caller.requireWithin(id);
        var organisation = organisations.existing(id);
        registration.reopen(organisation);
        return withTag(queries.read(organisation));
    }

    private static RestResponse<OrganisationView> withTag(OrganisationView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
