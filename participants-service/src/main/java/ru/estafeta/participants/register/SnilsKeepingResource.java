package ru.estafeta.participants.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/snils-keeping")
@Tag(name = "People")
@RunOnVirtualThread
public class SnilsKeepingResource {

    private final SnilsSafe safe;

    SnilsKeepingResource(SnilsSafe safe) {
        this.safe = safe;
    }

    @Schema(name = "SnilsKeeping")
    public record SnilsKeeping(boolean kept) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Whether insurance numbers are taken here: only where a key for them is set")
    public SnilsKeeping read() {
        return new SnilsKeeping(safe.isThere());
    }
}
