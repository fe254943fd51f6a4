package ru.estafeta.participants.potential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.person.Person;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;

/** Of one person. */
@Path("/api/v1/people/{id}/potential-mentor")
@Tag(name = "People")
@RunOnVirtualThread
public class PotentialMarkResource {

    private final PotentialMentors mentors;
    private final People people;
    private final Caller caller;

    PotentialMarkResource(PotentialMentors mentors, People people, Caller caller) {
        this.mentors = mentors;
        this.people = people;
        this.caller = caller;
    }

    @Schema(name = "PotentialMentorMark", description = "readySince: absent where he is not marked")
    public record Mark(@Nullable LocalDate readySince) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Whether he is ready to become a mentor")
    public Mark read(@PathParam("id") UUID id) {
        return mark(own(id));
    }

    @PUT
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "He is ready to become a mentor, since today or since he has been")
    @APIResponse(responseCode = "409", description = "PERSON_RESTRICTED, PERSON_MERGED, PERSON_ERASED")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING")
    public Mark put(@PathParam("id") UUID id) {
        var person = own(id);
        mentors.mark(List.of(person), caller.name());
        return mark(person);
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Take the mark back")
    public Mark takeBack(@PathParam("id") UUID id) {
        var person = own(id);
        mentors.unmark(person);
        return mark(person);
    }

    private Mark mark(Person person) {
        return new Mark(mentors.since(person).orElse(null));
    }

    private Person own(UUID id) {
        var person = people.existing(id);
        caller.requireWithin(person.organisation());
        return person;
    }
}
