package ru.estafeta.participants.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.participation.Participation;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

/** The entry questionnaire of a participant as the staff reads and fills it in. */
@Path("/api/v1/participations/{id}/profile")
@Tag(name = "Questionnaires")
@RunOnVirtualThread
public class ProfileResource {

    private final Profiles profiles;
    private final Participations participations;
    private final Caller caller;
    private final Audit audit;

    ProfileResource(Profiles profiles, Participations participations, Caller caller, Audit audit) {
        this.profiles = profiles;
        this.participations = participations;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(name = "ProfileAnswers", description = "answers by id of the question")
    public record ProfileAnswers(
            @NotNull(message = "Ответьте на вопросы.") Map<String, Object> answers) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "The entry questionnaire of a participation with its answers. The read is logged")
    @APIResponse(responseCode = "409", description = "NO_QUESTIONNAIRE")
    public ProfileView read(@PathParam("id") UUID id) {
        var participation = own(id);
        audit.record(Audit.READ, "participation", id.toString(), participation.organisation(), "profile");
        return profiles.of(participation);
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Write down what the participant has told")
    @APIResponse(responseCode = "400", description = "BAD_ANSWER, UNKNOWN_QUESTION, each at its question")
    @APIResponse(responseCode = "409", description = "ALREADY_LEFT, NO_QUESTIONNAIRE")
    @APIResponse(responseCode = "412", description = "It has been answered anew since")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ProfileView tell(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProfileAnswers request) {
        var participation = own(id);
        profiles.tell(participation, ifMatch, request.answers());
        return profiles.of(participation);
    }

    private Participation own(UUID id) {
        var participation = participations.existing(id);
        caller.requireWithin(participation.organisation());
        return participation;
    }
}
