package ru.estafeta.roadmap.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.roadmap.edition.Editions;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** Whoever holds the paper sees whether it is in force: nothing but what stands on it, and no login. */
@Path("/api/v1/roadmap-checks/{roadmap}")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class CheckResource {

    private final Roadmaps roadmaps;
    private final Editions editions;
    private final RoadmapAccess access;

    CheckResource(Roadmaps roadmaps, Editions editions, RoadmapAccess access) {
        this.roadmaps = roadmaps;
        this.editions = editions;
        this.access = access;
    }

    /**
     * @param approved an order has approved it; only then the other fields are there
     * @param orderNumber of the last order
     * @param sha256 of the words that the order approved
     */
    @Schema(
            name = "RoadmapCheck",
            requiredProperties = {"approved"})
    record Check(
            boolean approved,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String orderNumber,
            @Nullable LocalDate orderDate,
            @Nullable String sha256) {}

    @GET
    @PermitAll
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(summary = "Whether a printed roadmap is in force, by which order, and the hash of its words")
    @APIResponse(responseCode = "404", description = "There is no such roadmap")
    public Check read(@PathParam("roadmap") UUID id) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> check(id)));
    }

    private Check check(UUID id) {
        var roadmap = roadmaps.existing(id);
        return editions.approved(id)
                .map(edition -> new Check(
                        true,
                        roadmap.title(),
                        access.name(roadmap.organisation()),
                        edition.orderNumber(),
                        edition.orderDate(),
                        edition.sha256()))
                .orElseGet(() -> new Check(false, null, null, null, null, null));
    }
}
