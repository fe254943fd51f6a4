package ru.estafeta.participants.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/participations")
@Tag(name = "Participations")
@RunOnVirtualThread
public class ParticipationResource {

    private final Participations participations;
    private final ParticipationQueries queries;
    private final EnterProgramme entry;
    private final People people;
    private final Caller caller;
    private final Audit audit;

    ParticipationResource(
            Participations participations,
            ParticipationQueries queries,
            EnterProgramme entry,
            People people,
            Caller caller,
            Audit audit) {
        this.participations = participations;
        this.queries = queries;
        this.entry = entry;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
    }

    public record EnterProgrammeRequest(
            @NotNull(message = "Укажите участника.") UUID person,
            @NotNull(message = "Укажите организацию.") UUID organisation,
            @NotNull(message = "Укажите роль.") ParticipantRole role,

            @NotNull(message = "Укажите форму наставничества.")
            MentoringForm form,

            @NotNull(message = "Укажите день вхождения в программу.")
            LocalDate enteredOn,

            @Nullable UUID programme) {}

    public record LeaveProgrammeRequest(
            @NotNull(message = "Укажите день выхода.") LocalDate leftOn,

            @NotBlank(message = "Укажите причину.") @Size(max = 300, message = "Причина – до 300 знаков.")
            String reason) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "Mentors and mentees of an organisation and those below it, by name")
    public Page<ParticipationView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("role") @Nullable ParticipantRole role,
            @QueryParam("form") @Nullable MentoringForm form,
            @QueryParam("status") List<ParticipationStatus> statuses,
            @QueryParam("programme") @Nullable UUID programme,
            @QueryParam("withoutProgramme") boolean withoutProgramme,
            @QueryParam("q") @Nullable String words,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "participation", "list", root, null);
        return queries.list(
                root,
                new ParticipationQueries.Filter(role, form, statuses, programme, withoutProgramme, words),
                limit,
                cursor);
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Make a person mentor or mentee in a form of mentoring")
    @APIResponse(responseCode = "201", description = "Enrolled")
    @APIResponse(responseCode = "409", description = "PARTICIPATION_EXISTS")
    @APIResponse(
            responseCode = "422",
            description =
                    "CONSENT_MISSING, TOO_YOUNG, FORM_MISMATCH, EMPLOYER_MISSING, NOT_EDUCATIONAL, DATE_IN_FUTURE,"
                            + " GRADUATED, PROGRAMME_ELSEWHERE, PROGRAMME_OF_ANOTHER_FORM, PROGRAMME_OVER")
    public RestResponse<ParticipationView> enter(@NotNull @Valid EnterProgrammeRequest request) {
        var participation = entry.enter(
                people.existing(request.person()),
                request.organisation(),
                request.role(),
                request.form(),
                request.enteredOn(),
                request.programme());
        return RestResponse.status(Response.Status.CREATED, queries.one(participation.id()));
    }

    @POST
    @Path("{id}/leaving")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "A participant leaves the programme; his pairs must have ended before")
    @APIResponse(responseCode = "409", description = "IN_PAIR, ALREADY_LEFT")
    public ParticipationView leave(@PathParam("id") UUID id, @NotNull @Valid LeaveProgrammeRequest request) {
        var participation = participations.existing(id);
        caller.requireWithin(participation.organisation());
        entry.leave(participation, request.leftOn(), request.reason());
        return queries.one(id);
    }
}
