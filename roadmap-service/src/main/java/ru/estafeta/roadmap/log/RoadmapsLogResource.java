package ru.estafeta.roadmap.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.audit.AuditLog;
import ru.estafeta.platform.audit.AuditLogApi;
import ru.estafeta.platform.audit.AuditSeal;
import ru.estafeta.platform.caller.Caller;

/** The log of changes of roadmaps, orders, calendars. */
@Path("/api/v1/roadmaps-log")
@Tag(name = "Log")
@RunOnVirtualThread
public class RoadmapsLogResource extends AuditLogApi {

    RoadmapsLogResource(AuditLog log, AuditSeal seal, Caller caller) {
        super(log, seal, caller);
    }
}
