package ru.estafeta.participants.clearance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/people/{id}/clearances")
@Tag(name = "Clearances")
@RunOnVirtualThread
public class ClearanceResource {

    private final People people;
    private final Clearances clearances;
    private final Caller caller;
    private final Audit audit;

    ClearanceResource(People people, Clearances clearances, Caller caller, Audit audit) {
        this.people = people;
        this.clearances = clearances;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(
            name = "Clearances",
            requiredProperties = {"items"})
    public record ClearanceList(List<Clearance> items) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Certificates of no criminal record that somebody has shown; the one that holds longest first")
    public ClearanceList list(@PathParam("id") UUID id) {
        audit.record(Audit.READ, "person", id.toString(), people.existing(id).organisation(), null);
        return new ClearanceList(clearances.of(id));
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Record that a certificate was shown and checked; no copy of it is kept")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "PERSON_RESTRICTED, PERSON_ERASED, PERSON_MERGED")
    @APIResponse(
            responseCode = "422",
            description = "DATE_IN_FUTURE, DATE_TOO_EARLY, CHECKED_BEFORE_ISSUE, VALID_BEFORE_ISSUE")
    public RestResponse<ClearanceList> record(@PathParam("id") UUID id, @NotNull @Valid Clearance.Shown shown) {
        clearances.record(own(id), shown);
        return RestResponse.status(Response.Status.CREATED, new ClearanceList(clearances.of(id)));
    }

    @DELETE
    @Path("{clearance}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove a certificate that was recorded by mistake")
    public ClearanceList remove(@PathParam("id") UUID id, @PathParam("clearance") UUID clearance) {
        clearances.remove(own(id), clearance);
        return new ClearanceList(clearances.of(id));
    }

    private Person own(UUID id) {
        var person = people.existing(id);
        caller.requireWithin(person.organisation());
        return person;
    }
}
