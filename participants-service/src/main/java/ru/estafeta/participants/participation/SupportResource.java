package ru.estafeta.participants.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

/** The one thing that a psychologist writes. */
@Path("/api/v1/participations/{id}/support")
@Tag(name = "Participations")
@RunOnVirtualThread
public class SupportResource {

    private final Participations participations;
    private final ParticipationQueries queries;
    private final SupportMentee support;
    private final Caller caller;

    SupportResource(Participations participations, ParticipationQueries queries, SupportMentee support, Caller caller) {
        this.participations = participations;
        this.queries = queries;
        this.support = support;
        this.caller = caller;
    }

    public record SupportRequest(
            @NotNull(message = "Укажите, с какого дня.") LocalDate since) {}

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.PSYCHOLOGIST})
    @Operation(
            summary = "A mentee waits for a pair with a psychologist's support from that day on",
            description = "Only the day is kept, no reason and nothing about his state. A pair ends it by itself")
    @APIResponse(responseCode = "409", description = "NOT_WAITING")
    @APIResponse(
            responseCode = "422",
            description = "SUPPORT_BEFORE_ENTRY, DATE_IN_FUTURE, DATE_TOO_EARLY, CONSENT_MISSING")
    public ParticipationView begin(@PathParam("id") UUID id, @NotNull @Valid SupportRequest request) {
        support.begin(own(id), request.since());
        return queries.one(id);
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.PSYCHOLOGIST})
    @Operation(summary = "He waits without support again")
    public ParticipationView end(@PathParam("id") UUID id) {
        support.end(own(id));
        return queries.one(id);
    }

    private Participation own(UUID id) {
        var participation = participations.existing(id);
        caller.requireWithin(participation.organisation());
        return participation;
    }
}
