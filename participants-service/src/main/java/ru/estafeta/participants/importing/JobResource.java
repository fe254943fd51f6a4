package ru.estafeta.participants.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.Refusal;

@Path("/api/v1/jobs")
@Tag(name = "People imports")
@RunOnVirtualThread
public class JobResource {

    private final PeopleImports imports;
    private final Audit audit;
    private final Clock clock;

    JobResource(PeopleImports imports, Audit audit, Clock clock) {
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "How far a work has come; result once it is over")
    @APIResponse(responseCode = "404", description = "Not among those the caller may see")
    public JobView read(@PathParam("id") UUID id) {
        return JobView.of(imports.existing(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Stop a work that is not over; nothing of it is written")
    @APIResponse(responseCode = "409", description = "JOB_OVER")
    public JobView cancel(@PathParam("id") UUID id) {
        var one = imports.locked(id);
        if (one.isOver()) {
            throw Refusal.conflict("JOB_OVER", "Работа уже закончилась. Обновите страницу.");
        }
        imports.finish(id, ImportState.CANCELLED, ImportResult.stopped("Отменено."), one.done(), clock.instant());
        audit.record("CANCEL_IMPORT", "people-import", id.toString(), one.organisation(), null);
        return JobView.of(imports.existing(id));
    }
}
