package ru.estafeta.careful.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;

/** One visit. */
@Path("/careful")
@RunOnVirtualThread
public class VisitResource {

    private final Clock clock;

    VisitResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @RolesAllowed("curator")
    @Transactional
    public Visit visit() {
        return new VisitEntity(new UUID(0, 1), clock).view(clock);
    }
}
