package ru.estafeta.participants.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.caller.Roles;

@Path("/api/v1/people/{id}/snils")
@Tag(name = "People")
@RunOnVirtualThread
public class SnilsResource {

    private final KeepSnils numbers;

    SnilsResource(KeepSnils numbers) {
        this.numbers = numbers;
    }

    @Schema(name = "Snils")
    public record SnilsView(String snils) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "The whole insurance number of a person. Each read is logged as a deed of its own")
    @APIResponse(responseCode = "404", description = "No such person for the caller, or he has none")
    @APIResponse(responseCode = "409", description = "SNILS_DOES_NOT_OPEN")
    public SnilsView open(@PathParam("id") UUID id) {
        return new SnilsView(numbers.open(id).written());
    }
}
