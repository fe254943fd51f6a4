package ru.estafeta.roadmap.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.roadmap.roadmap.RoadmapAccess;
import ru.estafeta.roadmap.roadmap.RoadmapCard;
import ru.estafeta.roadmap.roadmap.RoadmapQueries;

/** For those who keep a copy: a portal asks again with the cursor of the last answer and gets what is new since. */
@Path("/api/v1/roadmap-changes")
@Tag(name = "Roadmaps")
@RunOnVirtualThread
public class RoadmapChangeResource {

    private static final String SINCE = """
            select c.*, c.xact::text as place from roadmap_change c
            where c.organisation_id in (
                  select n.id from organisation_node n
                  where n.path <@ (select path from organisation_node where id = ?))
              and c.xact < pg_snapshot_xmin(pg_current_snapshot())
              and (c.xact, c.roadmap_id) > (?::xid8, ?::uuid)
            order by c.xact, c.roadmap_id limit ?""";
    private static final List<String> BEGINNING = List.of("0", new UUID(0, 0).toString());

    private final Rows rows;
    private final RoadmapQueries queries;
    private final RoadmapAccess access;

    RoadmapChangeResource(Rows rows, RoadmapQueries queries, RoadmapAccess access) {
        this.rows = rows;
        this.queries = queries;
        this.access = access;
    }

    /** @param next cursor to ask with again, now or later; it is always there */
    @Schema(
            name = "RoadmapChanges",
            requiredProperties = {"items", "next", "more"})
    record Changes(List<RoadmapChange> items, String next, boolean more) {}

    private record Found(UUID roadmap, UUID organisation, Instant at, boolean deleted, String place) {

        RoadmapChange with(@Nullable RoadmapCard card) {
            return new RoadmapChange(roadmap, organisation, at, deleted, card);
        }
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.MUNICIPAL_COORDINATOR, Roles.REGION_OPERATOR, Roles.AUDITOR, Roles.INTEGRATION})
    @Operation(
            summary = "Roadmaps that were made, changed or deleted since the cursor, oldest change first",
            description = "Begin without a cursor; keep next and ask with it again. A roadmap comes once, at its last "
                    + "change, with how it is now. No change is passed over, however long the "
                    + "transaction that makes it runs: the list ends before those that are not over.")
    @APIResponse(responseCode = "400", description = "BAD_CURSOR, LIMIT_OUT_OF_RANGE")
    @APIResponse(responseCode = "404", description = "No such organisation among those the caller may see")
    public Changes changes(
            @Parameter(description = "It and those below; the caller's own without it")
                    @QueryParam("organisation")
                    @Nullable
                    UUID organisation,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer asked) {
        int limit = Page.limit(asked);
        var after = Objects.requireNonNullElse(Cursor.decode(cursor, 2), BEGINNING);
        requireOurs(after);
        var found = rows.list(
                SINCE,
                row -> new Found(
                        Rows.uuid(row, "roadmap_id"),
                        Rows.uuid(row, "organisation_id"),
                        Objects.requireNonNull(Rows.instant(row, "changed_at")),
                        row.getBoolean("deleted"),
                        row.getString("place")),
                access.readable(organisation),
                after.getFirst(),
                after.getLast(),
                limit + 1);
        var items = found.stream().limit(limit).toList();
        var last = items.isEmpty()
                ? after
                : List.of(items.getLast().place(), items.getLast().roadmap().toString());
        var cards = queries.cardsOf(items.stream().map(Found::roadmap).toList());
        return new Changes(
                items.stream().map(one -> one.with(cards.get(one.roadmap()))).toList(),
                Cursor.encode(last),
                found.size() > limit);
    }

    private static void requireOurs(List<String> place) {
        try {
            Long.parseUnsignedLong(place.getFirst());
            UUID.fromString(place.getLast());
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("BAD_CURSOR", "cursor", "Курсор испорчен. Начните список сначала, без cursor.");
        }
    }
}
