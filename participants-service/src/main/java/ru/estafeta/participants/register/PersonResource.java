package ru.estafeta.participants.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.MentoringForm;
import ru.estafeta.contracts.ParticipantRole;
import ru.estafeta.contracts.PersonKind;
import ru.estafeta.participants.person.People;
import ru.estafeta.participants.snils.Snils;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.ETags;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/people")
@Tag(name = "People")
@RunOnVirtualThread
public class PersonResource {

    private final People people;
    private final PersonQueries queries;
    private final RegisterPerson registration;
    private final Caller caller;
    private final Audit audit;

    PersonResource(People people, PersonQueries queries, RegisterPerson registration, Caller caller, Audit audit) {
        this.people = people;
        this.queries = queries;
        this.registration = registration;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(
            summary = "People of an organisation and those below it, by name",
            description =
                    "grade: pupils whose class begins with that number. consent: of the purpose PROCESSING. paired: those who take part now, in an active pair or not")
    public Page<PersonView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("kind") @Nullable PersonKind kind,
            @QueryParam("role") @Nullable ParticipantRole role,
            @QueryParam("form") @Nullable MentoringForm form,
            @QueryParam("grade") @Nullable @Min(1) @Max(11) Integer grade,
            @QueryParam("q") @Nullable String words,
            @QueryParam("consent") PersonQueries.@Nullable ConsentFilter consent,
            @QueryParam("paired") @Nullable Boolean paired,
            @QueryParam("clearance") PersonQueries.@Nullable ClearanceFilter clearance,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "person", "list", root, null);
        var filter = new PersonQueries.Filter(kind, role, form, grade, words, consent, paired, clearance);
        return queries.list(root, filter, limit, cursor);
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Write a person into the register of an educational organisation")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "409", description = "SNILS_TAKEN by another card of the organisation")
    @APIResponse(
            responseCode = "422",
            description = "BIRTH_IMPLAUSIBLE, NOT_EDUCATIONAL, UNKNOWN_EMPLOYER, SNILS_NOT_KEPT")
    public RestResponse<PersonView> register(@NotNull @Valid PersonRequest request) {
        var person = registration.register(request.organisation(), request.data(), Snils.orNone(request.snils()));
        return RestResponse.ResponseBuilder.<PersonView>created(URI.create("/api/v1/people/" + person.id()))
                .tag(ETags.of(person.version()))
                .entity(queries.one(person.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR, Roles.PSYCHOLOGIST})
    @Operation(summary = "One person; ETag carries the version. The read is logged")
    @APIResponse(responseCode = "404", description = "Not among those the caller may see")
    public RestResponse<PersonView> read(@PathParam("id") UUID id) {
        var person = people.existing(id);
        audit.record(Audit.READ, "person", id.toString(), person.organisation(), null);
        return withTag(queries.one(id));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "Correct a person; figures follow")
    @APIResponse(
            responseCode = "409",
            description = "PERSON_RESTRICTED, SNILS_TAKEN by another card of the organisation")
    @APIResponse(responseCode = "412", description = "Somebody has changed him since")
    @APIResponse(responseCode = "422", description = "WRONG_SIGNER, TOO_YOUNG, FORM_MISMATCH, BIRTH_IMPLAUSIBLE")
    public RestResponse<PersonView> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PersonCorrection correction) {
        var person = people.existing(id);
        caller.requireWithin(person.organisation());
        ETags.requireMatch(ifMatch, person.version());
        registration.correct(person, correction);
        return withTag(queries.one(id));
    }

    private static RestResponse<PersonView> withTag(PersonView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }
}
