package ru.estafeta.roadmap.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/roadmap-control")
@Tag(name = "Obligations")
@RunOnVirtualThread
public class ControlResource {

    private final ControlQueries queries;
    private final Caller caller;

    ControlResource(ControlQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** What the columns of the heat table are. */
    enum By {
        OBLIGATIONS,
        SECTIONS
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR, Roles.AUDITOR})
    @Operation(
            summary =
                    "Schools against what they are to do: obligations of the roadmaps above, or sections of their own",
            description = "Of roadmaps that are not closed; those who lag stand first")
    public ControlView read(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("by") @DefaultValue("OBLIGATIONS") By by) {
        var root = caller.organisationOrOwn(organisation);
        return by == By.OBLIGATIONS ? queries.obligations(root) : queries.sections(root);
    }
}
