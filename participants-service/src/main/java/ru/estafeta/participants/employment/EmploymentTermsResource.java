package ru.estafeta.participants.employment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.pair.Pair;
import ru.estafeta.participants.pair.Pairs;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/pairs/{id}/employment-terms")
@Tag(name = "Pairs")
@RunOnVirtualThread
public class EmploymentTermsResource {

    private final Pairs pairs;
    private final PairTerms terms;
    private final Caller caller;
    private final Audit audit;

    EmploymentTermsResource(Pairs pairs, PairTerms terms, Caller caller, Audit audit) {
        this.pairs = pairs;
        this.terms = terms;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(name = "RecordedTerms", description = "terms: absent until they are recorded")
    public record Recorded(@Nullable EmploymentTerms terms) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "On what terms an employee mentors another one in a pair (ТК РФ art. 351.8)")
    public Recorded read(@PathParam("id") UUID id) {
        var pair = own(id);
        audit.record(Audit.READ, "pair", id.toString(), pair.organisation(), "terms");
        return new Recorded(terms.of(pair).orElse(null));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Record or correct them as a whole")
    @APIResponse(
            responseCode = "422",
            description = "NOT_EMPLOYEES, TERMS_INCOMPLETE, TERM_REVERSED, NOTICE_TOO_SHORT, NOTICE_BEFORE_SIGNING,"
                    + " DATE_IN_FUTURE, DATE_TOO_EARLY, DATE_TOO_LATE")
    public Recorded record(@PathParam("id") UUID id, @NotNull @Valid EmploymentTerms told) {
        return new Recorded(terms.keep(own(id), told));
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Remove what was recorded by mistake")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id) {
        terms.remove(own(id));
    }

    private Pair own(UUID id) {
        var pair = pairs.existing(id);
        caller.requireWithin(pair.organisation());
        return pair;
    }
}
