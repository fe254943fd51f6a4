package ru.estafeta.roadmap.approval;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.term.SchoolYear;

/** The desk of the one who agrees: what waits for him, and the last days that he sets for those below. */
@Path("/api/v1/agreements")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class AgreementResource {

    private final AgreementQueries queries;
    private final Deadlines deadlines;
    private final Caller caller;
    private final Audit audit;

    AgreementResource(AgreementQueries queries, Deadlines deadlines, Caller caller, Audit audit) {
        this.queries = queries;
        this.deadlines = deadlines;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Roadmaps on their way to approval below the caller; those that wait for him first")
    public Page<AgreementItem> list() {
        return Page.of(queries.below(caller.organisation()));
    }

    @GET
    @Path("deadlines/{first}/{second}")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Last days of the steps for those below the caller in a school year such as 2026/2027")
    public DeadlinesView deadlines(@PathParam("first") String first, @PathParam("second") String second) {
        return deadlines.of(caller.organisation(), year(first, second));
    }

    @PUT
    @Path("deadlines/{first}/{second}")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Set the last days of the steps for those below the caller")
    @APIResponse(responseCode = "400", description = "DEADLINES_OUT_OF_ORDER")
    public DeadlinesView setDeadlines(
            @PathParam("first") String first,
            @PathParam("second") String second,
            @NotNull @Valid DeadlinesRequest request) {
        var organisation = caller.organisation();
        var set = deadlines.set(organisation, year(first, second), request);
        audit.record("CHAIN_DEADLINES_SET", "organisation", organisation.toString(), organisation, null);
        return set;
    }

    private static String year(String first, String second) {
        var year = first + "/" + second;
        if (SchoolYear.tryParse(year).isEmpty()) {
            throw Refusal.invalid("BAD_SCHOOL_YEAR", "schoolYear", "Учебный год пишется так: 2026/2027.");
        }
        return year;
    }
}
