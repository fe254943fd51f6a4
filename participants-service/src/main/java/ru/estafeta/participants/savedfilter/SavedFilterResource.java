package ru.estafeta.participants.savedfilter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/saved-filters")
@Tag(name = "Saved filters")
@RunOnVirtualThread
public class SavedFilterResource {

    private final SavedFilters filters;
    private final Caller caller;

    SavedFilterResource(SavedFilters filters, Caller caller) {
        this.filters = filters;
        this.caller = caller;
    }

    @Schema(
            name = "SavedFilters",
            requiredProperties = {"items"})
    public record Saved(List<SavedFilter> items) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "The caller's own filters of a list, by name")
    public Saved list(@QueryParam("list") @NotNull(message = "Укажите список.") FilteredList list) {
        return new Saved(filters.of(caller.id(), list));
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "Keep conditions and columns of a list under a name; a search text is refused")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "409", description = "FILTER_EXISTS, TOO_MANY_FILTERS")
    @APIResponse(responseCode = "422", description = "NOT_A_CONDITION")
    public RestResponse<Saved> save(@NotNull @Valid SavedFilter.Named filter) {
        filters.save(caller.id(), filter);
        return RestResponse.status(Response.Status.CREATED, list(filter.list()));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "Name it anew, change its conditions, let the list open with it")
    @APIResponse(responseCode = "409", description = "FILTER_EXISTS")
    @APIResponse(responseCode = "422", description = "NOT_A_CONDITION")
    public Saved change(@PathParam("id") UUID id, @NotNull @Valid SavedFilter.Named filter) {
        filters.change(caller.id(), id, filter);
        return list(filter.list());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "Remove one")
    public void remove(@PathParam("id") UUID id) {
        filters.remove(caller.id(), id);
    }
}
