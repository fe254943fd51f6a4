package ru.estafeta.participants.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/tasks")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class TaskResource {

    private final TaskQueries queries;
    private final Caller caller;

    TaskResource(TaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.PSYCHOLOGIST,
        Roles.REGION_OPERATOR
    })
    @Operation(summary = "What waits in the caller's subtree; only tasks with something in them")
    public Page<TaskView> list() {
        return Page.of(queries.waitingIn(
                caller.organisation(),
                caller.is(Roles.CURATOR) || caller.is(Roles.SCHOOL_HEAD) || caller.is(Roles.MUNICIPAL_COORDINATOR)));
    }
}
