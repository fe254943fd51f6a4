package ru.estafeta.participants.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.participants.programme.Programme;
import ru.estafeta.participants.programme.Programmes;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.Refusal;

/** Who takes part in a programme; read by {@code GET /participations?programme=}. */
@Path("/api/v1/programmes/{id}/participants")
@Tag(name = "Programmes")
@RunOnVirtualThread
public class ProgrammeParticipantsResource {

    private final JoinProgramme joining;
    private final Programmes programmes;
    private final Participations participations;
    private final Caller caller;

    ProgrammeParticipantsResource(
            JoinProgramme joining, Programmes programmes, Participations participations, Caller caller) {
        this.joining = joining;
        this.programmes = programmes;
        this.participations = participations;
        this.caller = caller;
    }

    public record JoinRequest(
            @NotEmpty(message = "Выберите хотя бы одного участника.")
            @Size(max = 500, message = "За один раз – не больше 500 участников.")
            Set<@NotNull UUID> participations) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Participants of the base take part in the programme from now on; all of them or none")
    @APIResponse(
            responseCode = "422",
            description =
                    "PROGRAMME_ELSEWHERE, PROGRAMME_OF_ANOTHER_FORM, PROGRAMME_OVER, ALREADY_LEFT, UNKNOWN_PARTICIPATION")
    public void join(@PathParam("id") UUID id, @NotNull @Valid JoinRequest request) {
        own(id);
        var those = participations.all(request.participations());
        if (those.size() < request.participations().size()) {
            throw Refusal.rule(
                    "UNKNOWN_PARTICIPATION",
                    "participations",
                    "Среди выбранных есть тот, кого в списке уже нет. Обновите список и выберите снова.");
        }
        joining.join(id, those, "participations");
    }

    @DELETE
    @Path("{participation}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "A participant is in the programme no more; he stays in the base")
    public void leave(@PathParam("id") UUID id, @PathParam("participation") UUID participation) {
        var programme = own(id);
        participations
                .find("id = ?1 and programme = ?2", participation, id)
                .firstResultOptional()
                .ifPresent(found -> joining.leave(programme, found));
    }

    private Programme own(UUID id) {
        var programme = programmes.existing(id);
        caller.requireWithin(programme.organisation());
        return programme;
    }
}
