package ru.estafeta.participants.potential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.participation.Participations;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.problem.Refusal;

/** Of alumni of earlier years, whom no renewal of the bases has seen off, and of those marked by mistake. */
@Path("/api/v1/people/{id}/graduation")
@Tag(name = "People")
@RunOnVirtualThread
public class GraduationResource {

    private final People people;
    private final Participations participations;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    GraduationResource(People people, Participations participations, Caller caller, Audit audit, Clock clock) {
        this.people = people;
        this.participations = participations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Schema(name = "Graduation")
    public record Graduation(
            @NotNull(message = "Укажите день окончания школы.")
            LocalDate graduatedOn) {}

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "He has left this school",
            description = "His class goes. Who takes part as a pupil leaves the programme first")
    @APIResponse(responseCode = "204", description = "An alumnus")
    @APIResponse(responseCode = "409", description = "TAKES_PART, PERSON_RESTRICTED, PERSON_MERGED, PERSON_ERASED")
    @APIResponse(responseCode = "422", description = "GRADUATION_IMPLAUSIBLE")
    public void graduate(@PathParam("id") UUID id, @NotNull @Valid Graduation graduation) {
        var person = own(id);
        if (person.kind() == PersonKind.PUPIL && !participations.currentOf(id).isEmpty()) {
            throw Refusal.conflict(
                    "TAKES_PART",
                    "Участник ещё в программе как школьник. Сначала отметьте выход из программы, потом окончание школы.");
        }
        record("GRADUATE", person, graduation.graduatedOn());
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "He has not; his class is written anew in his card")
    @APIResponse(responseCode = "204", description = "No alumnus")
    public void takeBack(@PathParam("id") UUID id) {
        record("UNDO_GRADUATION", own(id), null);
    }

    private void record(String deed, Person person, @Nullable LocalDate day) {
        person.graduate(day, LocalDate.now(clock));
        people.flush();
        audit.record(deed, "person", person.id().toString(), person.organisation(), null);
    }

    private Person own(UUID id) {
        var person = people.existing(id);
        caller.requireWithin(person.organisation());
        person.requireNotRestricted();
        return person;
    }
}
