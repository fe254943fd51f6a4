package ru.estafeta.roadmap.roadmap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Page;

@Path("/api/v1/activities")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class DueActivityResource {

    private static final int WEEK = 7;

    private final RoadmapQueries queries;
    private final Activities activities;
    private final RoadmapAccess access;
    private final Clock clock;

    DueActivityResource(RoadmapQueries queries, Activities activities, RoadmapAccess access, Clock clock) {
        this.queries = queries;
        this.activities = activities;
        this.access = access;
        this.clock = clock;
    }

    /** What «Мой день» asks for: late, or due within the next seven days. */
    enum DueWhen {
        OVERDUE,
        WEEK
    }

    @Schema(
            name = "DueActivity",
            requiredProperties = {"roadmap", "roadmapTitle", "organisation", "organisationName", "activity"})
    record DueActivity(
            UUID roadmap, String roadmapTitle, UUID organisation, String organisationName, ActivityView activity) {}

    @GET
    @Transactional
    @RolesAllowed({
        Roles.CURATOR,
        Roles.SCHOOL_HEAD,
        Roles.MUNICIPAL_COORDINATOR,
        Roles.REGION_OPERATOR,
        Roles.PSYCHOLOGIST,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Rows that are not done, the most urgent first",
            description = "Of the organisation and those below it. Without due: both overdue and due within a week")
    public Page<DueActivity> list(
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("due") @Nullable DueWhen due,
            @QueryParam("limit") @Nullable Integer limit) {
        var today = LocalDate.now(clock);
        var from = due == DueWhen.WEEK ? today : null;
        var until = due == DueWhen.OVERDUE ? today.minusDays(1) : today.plusDays(WEEK);
        var found = queries.due(access.readable(organisation), from, until, Page.limit(limit));
        Map<UUID, Activity> rows =
                activities
                        .list(
                                "id in ?1",
                                found.stream().map(RoadmapQueries.Due::activity).toList())
                        .stream()
                        .collect(Collectors.toMap(Activity::id, Function.identity()));
        List<DueActivity> items = found.stream()
                .map(one -> new DueActivity(
                        one.roadmap(),
                        one.roadmapTitle(),
                        one.organisation(),
                        one.organisationName(),
                        ActivityView.of(Objects.requireNonNull(rows.get(one.activity())), today)))
                .toList();
        return Page.of(items);
    }
}
