package ru.estafeta.roadmap.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.audit.Audit;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.organisation.OrganisationNode;
import ru.estafeta.platform.organisation.OrganisationTree;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.roadmap.job.Job;
import ru.estafeta.roadmap.job.Jobs;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Roadmap;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.Roadmaps;

/** Lays rows on the organisations below. */
@Path("/api/v1/roadmaps/{roadmap}/cascade")
@Tag(name = "Obligations")
@RunOnVirtualThread
public class CascadeResource {

    private static final String SHARES = """
            select o.activity_id, count(*) as total, count(*) filter (where o.state = 'DONE') as done,
                   count(*) filter (where o.state = 'DECLINED') as declined,
                   count(*) filter (where o.state in ('OPEN', 'RETURNED') and a.due_on < ?) as late
            from obligation o join activity a on a.id = o.activity_id
            join organisation_node n on n.id = o.organisation_id and n.closed_on is null
            where o.roadmap_id = ? and not o.withdrawn group by o.activity_id""";

    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapAccess access;
    private final OrganisationTree tree;
    private final Obligations obligations;
    private final CascadeJob cascade;
    private final Jobs jobs;
    private final Rows rows;
    private final Audit audit;
    private final Clock clock;

    CascadeResource(
            Roadmaps roadmaps,
            Activities activities,
            RoadmapAccess access,
            OrganisationTree tree,
            Obligations obligations,
            CascadeJob cascade,
            Jobs jobs,
            Rows rows,
            Audit audit,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.access = access;
        this.tree = tree;
        this.obligations = obligations;
        this.cascade = cascade;
        this.jobs = jobs;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param organisations all below that educate, without it */
    @Schema(
            name = "CascadeRequest",
            requiredProperties = {"activities"})
    record CascadeRequest(
            @NotEmpty(message = "Отметьте строки, которые поручаете.")
            @Size(max = 500, message = "Не больше 500 строк за раз.")
            List<UUID> activities,

            @Nullable @Size(min = 1, message = "Отметьте хотя бы одну организацию.")
            List<UUID> organisations) {}

    @GET
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR, Roles.AUDITOR})
    @Operation(
            summary =
                    "Which rows are laid on those below, how far they are, and which rows the order addresses to schools")
    public CascadeView read(@PathParam("roadmap") UUID id) {
        var roadmap = roadmaps.existing(id);
        Map<UUID, CascadeView.Row> shares = rows
                .list(
                        SHARES,
                        row -> new CascadeView.Row(
                                Rows.uuid(row, "activity_id"),
                                false,
                                row.getInt("total"),
                                row.getInt("done"),
                                row.getInt("declined"),
                                row.getInt("late")),
                        LocalDate.now(clock),
                        id)
                .stream()
                .collect(Collectors.toMap(CascadeView.Row::activity, Function.identity()));
        var found = activities.of(id).stream()
                .map(row -> {
                    var suggested = Addressees.areSchools(row.planned().responsible());
                    var share = shares.get(row.id());
                    return share == null
                            ? new CascadeView.Row(row.id(), suggested, 0, 0, 0, 0)
                            : new CascadeView.Row(
                                    row.id(), suggested, share.total(), share.done(), share.declined(), share.late());
                })
                .toList();
        return new CascadeView(
                found,
                below(roadmap).stream()
                        .map(one -> new CascadeView.Addressee(one.id(), one.name()))
                        .toList());
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(
            summary = "Lay rows on the organisations below, as a job",
            description =
                    "Whoever has the obligation already keeps it with its answer; so it can be repeated for new schools")
    @APIResponseSchema(
            value = Job.class,
            responseCode = "202",
            responseDescription = "Started; Location tells its progress")
    @APIResponse(responseCode = "422", description = "NOBODY_BELOW, NOT_BELOW")
    public RestResponse<Job> start(@PathParam("roadmap") UUID id, @NotNull @Valid CascadeRequest request) {
        var roadmap = roadmaps.existing(id);
        access.requireWritable(roadmap);
        roadmap.requireOpen();
        request.activities().forEach(activity -> activities.existing(id, activity));
        var addressed = addressees(roadmap, request.organisations());
        var job = jobs.start(
                cascade, roadmap.organisation(), new CascadeInput(id, request.activities(), addressed).write());
        audit.record(
                "CASCADE_STARTED",
                "roadmap",
                id.toString(),
                roadmap.organisation(),
                addressed.size() + " organisations");
        return RestResponse.ResponseBuilder.<Job>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/api/v1/roadmap-jobs/" + job.id()))
                .entity(job)
                .build();
    }

    @DELETE
    @Path("{activity}")
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR})
    @Operation(summary = "Withdraw a row from all; laying it on again brings the answers back")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdraw(@PathParam("roadmap") UUID id, @PathParam("activity") UUID activity) {
        var roadmap = roadmaps.existing(id);
        access.requireWritable(roadmap);
        activities.existing(id, activity);
        rows.update("update obligation set withdrawn = true, version = version + 1 where activity_id = ?", activity);
        obligations.settle(activity);
        audit.record("CASCADE_WITHDRAWN", "activity", activity.toString(), roadmap.organisation(), null);
        return RestResponse.noContent();
    }

    private List<UUID> addressees(Roadmap roadmap, @Nullable List<UUID> asked) {
        var possible = below(roadmap).stream().map(OrganisationNode::id).toList();
        if (possible.isEmpty()) {
            throw Refusal.rule(
                    "NOBODY_BELOW", "organisations", "У этой организации нет подчинённых школ, поручать некому.");
        }
        if (asked == null) {
            return possible;
        }
        if (!new HashSet<>(possible).containsAll(asked)) {
            throw Refusal.rule(
                    "NOT_BELOW",
                    "organisations",
                    "Поручить можно только действующим образовательным организациям, которые подчинены этой.");
        }
        return List.copyOf(new java.util.LinkedHashSet<>(asked));
    }

    private List<OrganisationNode> below(Roadmap roadmap) {
        return tree.subtree(roadmap.organisation()).stream()
                .filter(one -> !one.id().equals(roadmap.organisation())
                        && one.type().isEducational()
                        && !one.isClosed(LocalDate.now(clock)))
                .toList();
    }
}
