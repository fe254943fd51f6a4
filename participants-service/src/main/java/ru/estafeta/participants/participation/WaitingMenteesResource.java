package ru.estafeta.participants.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/participations/waiting")
@Tag(name = "Participations")
@RunOnVirtualThread
public class WaitingMenteesResource {

    private final ParticipationQueries queries;
    private final Caller caller;
    private final Audit audit;

    WaitingMenteesResource(ParticipationQueries queries, Caller caller, Audit audit) {
        this.queries = queries;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(
            summary = "Mentees without a mentor of an organisation and those below it, the longest wait first",
            description = "supported: those whom a psychologist supports meanwhile, or only the others")
    public Page<ParticipationView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("form") @Nullable MentoringForm form,
            @QueryParam("supported") @Nullable Boolean supported,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "participation", "waiting", root, null);
        return queries.waiting(root, form, supported, limit, cursor);
    }
}
