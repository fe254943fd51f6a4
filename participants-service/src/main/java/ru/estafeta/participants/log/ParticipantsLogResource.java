package ru.estafeta.participants.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.audit.AuditLog;
import ru.estafeta.platform.audit.AuditLogApi;
import ru.estafeta.platform.audit.AuditSeal;
import ru.estafeta.platform.caller.Caller;

/** The log of reads of people and changes of the register. */
@Path("/api/v1/participants-log")
@Tag(name = "Log")
@RunOnVirtualThread
public class ParticipantsLogResource extends AuditLogApi {

    ParticipantsLogResource(AuditLog log, AuditSeal seal, Caller caller) {
        super(log, seal, caller);
    }
}
