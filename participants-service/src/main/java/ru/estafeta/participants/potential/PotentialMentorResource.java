package ru.estafeta.participants.potential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.person.People;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.http.Download;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/potential-mentors")
@Tag(name = "People")
@RunOnVirtualThread
public class PotentialMentorResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TITLE = "База потенциальных наставников";

    private final PotentialQueries queries;
    private final PotentialMentors mentors;
    private final People people;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Audit audit;

    PotentialMentorResource(
            PotentialQueries queries,
            PotentialMentors mentors,
            People people,
            OrganisationTree tree,
            Caller caller,
            Audit audit) {
        this.queries = queries;
        this.mentors = mentors;
        this.people = people;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
    }

    @Schema(name = "MarkPotentialMentors")
    public record Marking(
            @NotEmpty(message = "Выберите хотя бы одного участника.")
            @Size(max = 500, message = "За один раз – до 500 участников.")
            List<@NotNull UUID> people) {}

    @Schema(name = "PotentialMentorCounts", description = "How many stand in each sub-base")
    public record Counts(Map<SubBase, Long> subBases) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Potential mentors of an organisation and those below it, by name",
            description =
                    "No mentors now, with a consent that holds: pupils and students of fourteen or more, teachers of"
                            + " three years or more, alumni, specialists of partners, and whoever is marked as ready. ready: only"
                            + " those marked, or only the others. The read is logged")
    public Page<PotentialMentorView> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("subBase") @Nullable SubBase subBase,
            @QueryParam("ready") @Nullable Boolean ready,
            @QueryParam("q") @Nullable String words,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "potential-mentor", "list", root, null);
        return queries.list(root, new PotentialQueries.Filter(subBase, ready, words), limit, cursor);
    }

    @GET
    @Path("counts")
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "How many potential mentors stand in each sub-base")
    public Counts counts(
            @QueryParam("organisation") @Nullable UUID organisation, @QueryParam("ready") @Nullable Boolean ready) {
        return new Counts(queries.counts(caller.organisationOrOwn(organisation), ready));
    }

    @GET
    @Path("workbook")
    @Produces(XLSX)
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(summary = "The same list as a workbook. The read is logged")
    public RestResponse<byte[]> workbook(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("subBase") @Nullable SubBase subBase,
            @QueryParam("ready") @Nullable Boolean ready) {
        var root = caller.organisationOrOwn(organisation);
        audit.record(Audit.READ, "potential-mentor", "list", root, null);
        var whose = tree.find(root).map(node -> node.name()).orElse("");
        var found = queries.all(root, new PotentialQueries.Filter(subBase, ready, null));
        return Download.of(PotentialWorkbook.of(TITLE + ". " + whose, found), XLSX, TITLE + ".xlsx");
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.CURATOR, Roles.SCHOOL_HEAD, Roles.MUNICIPAL_COORDINATOR})
    @Operation(
            summary = "Mark people as ready to become mentors, all of them or none",
            description = "Answers with those who had not been marked before")
    @APIResponse(responseCode = "409", description = "PERSON_RESTRICTED, PERSON_MERGED, PERSON_ERASED")
    @APIResponse(responseCode = "422", description = "CONSENT_MISSING")
    public Marking mark(@NotNull @Valid Marking request) {
        var whom = people.existing(request.people());
        whom.forEach(person -> caller.requireWithin(person.organisation()));
        return new Marking(mentors.mark(whom, caller.name()));
    }
}
