package ru.estafeta.roadmap.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.paging.Cursor;
import ru.estafeta.platform.paging.Page;

/** Lists over roadmaps and their rows: one query each, never row by row. */
@ApplicationScoped
public class RoadmapQueries {

    /** The page is cut before its rows are counted: a list of a thousand roadmaps counts those of fifty. */
    private static final String PAGE = """
            with page as materialized (
                select r.id, r.title, r.organisation_id, n.name, r.school_year, r.plan_year, r.state, r.order_number,
                       r.order_date, r.order_issuer, r.agreed_on, r.agreed_by, r.approved_on, r.approved_by, r.version,
                       r.created_at
                from roadmap r join organisation_node n on n.id = r.organisation_id
            """;

    private static final String COUNTED = """
             order by r.created_at desc, r.id desc limit :most)
            select page.*, p.total, p.done, p.overdue, p.attention from page
            cross join lateral (
                select count(*) as total,
                       count(*) filter (where a.done_on is not null) as done,
                       count(*) filter (where a.done_on is null and a.due_on < :today) as overdue,
                       count(*) filter (where a.done_on is null and a.asks_for_look) as attention
                from activity a where a.roadmap_id = page.id and not a.excluded) p
            order by page.created_at desc, page.id desc""";
    private static final String BELOW = "n.path <@ (select path from organisation_node where id = :organisation)";
    private static final String ABOVE = "n.path @> (select path from organisation_node where id = :organisation)";

    private final EntityManager database;
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final RoadmapAccess access;
    private final Clock clock;

    RoadmapQueries(
            EntityManager database, Roadmaps roadmaps, Activities activities, RoadmapAccess access, Clock clock) {
        this.database = database;
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.access = access;
        this.clock = clock;
    }

    /** The roadmap with its rows as they stand today. */
    public RoadmapView view(UUID id) {
        return view(roadmaps.existing(id));
    }

    RoadmapView view(Roadmap roadmap) {
        return RoadmapView.of(
                roadmap, access.name(roadmap.organisation()), activities.of(roadmap.id()), LocalDate.now(clock));
    }

    record Filter(
            UUID organisation,
            boolean above,
            @Nullable String schoolYear,
            @Nullable RoadmapState state) {}

    /** Newest first. */
    Page<RoadmapCard> cards(Filter filter, @Nullable Integer asked, @Nullable String cursor) {
        int limit = Page.limit(asked);
        var sql = new StringBuilder(PAGE);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", LocalDate.now(clock));
        parameters.put("organisation", filter.organisation());
        sql.append("where ").append(filter.above() ? "(" + BELOW + " or " + ABOVE + ")" : BELOW);
        if (filter.schoolYear() != null) {
            sql.append(" and r.school_year = :schoolYear");
            parameters.put("schoolYear", filter.schoolYear());
        }
        if (filter.state() != null) {
            sql.append(" and r.state = :state");
            parameters.put("state", filter.state().name());
        }
        var after = Cursor.decode(cursor, 2);
        if (after != null) {
            sql.append(" and (r.created_at, r.id) < (cast(:createdAt as timestamptz), cast(:id as uuid))");
            parameters.put("createdAt", after.get(0));
            parameters.put("id", after.get(1));
        }
        sql.append(COUNTED);
        parameters.put("most", limit + 1);
        var found = rows(sql.toString(), parameters, limit + 1).stream()
                .map(RoadmapQueries::card)
                .toList();
        return Page.of(
                found,
                limit,
                card -> List.of(card.createdAt().toString(), card.id().toString()));
    }

    /** Those of these ids that the caller may see. */
    public Map<UUID, RoadmapCard> cardsOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters =
                Map.of("today", LocalDate.now(clock), "ids", List.copyOf(ids), "most", ids.size());
        return rows(PAGE + "where r.id in (:ids)" + COUNTED, parameters, ids.size()).stream()
                .map(RoadmapQueries::card)
                .collect(Collectors.toMap(RoadmapCard::id, Function.identity()));
    }

    /** Rows not done, by the day on which they are due. @param until last such day, @param from first one, if any */
    List<Due> due(UUID organisation, @Nullable LocalDate from, LocalDate until, int limit) {
        var sql = """
                select a.id as activity, r.id as roadmap, r.title, n.id as organisation, n.name
                from activity a
                join roadmap r on r.id = a.roadmap_id
                join organisation_node n on n.id = a.organisation_id
                where a.done_on is null and not a.excluded and r.state <> 'CLOSED' and n.closed_on is null
                  and a.due_on <= :until and a.due_on >= :from and %s
                order by a.due_on, r.created_at, a.position, a.id""".formatted(BELOW);
        var parameters = new HashMap<String, Object>();
        parameters.put("organisation", organisation);
        parameters.put("until", until);
        parameters.put("from", from == null ? LocalDate.EPOCH : from);
        var found = new ArrayList<Due>();
        for (var row : rows(sql, parameters, limit)) {
            found.add(new Due(
                    row.get("activity", UUID.class),
                    row.get("roadmap", UUID.class),
                    row.get("title", String.class),
                    row.get("organisation", UUID.class),
                    row.get("name", String.class)));
        }
        return found;
    }

    record Due(UUID activity, UUID roadmap, String roadmapTitle, UUID organisation, String organisationName) {}

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> parameters, int limit) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static RoadmapCard card(Tuple row) {
        return new RoadmapCard(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("organisation_id", UUID.class),
                row.get("name", String.class),
                row.get("school_year", String.class),
                row.get("plan_year", Integer.class),
                RoadmapState.valueOf(row.get("state", String.class)),
                new OrderHead(
                        row.get("order_number", String.class),
                        row.get("order_date", LocalDate.class),
                        row.get("order_issuer", String.class)),
                step(row, "agreed"),
                step(row, "approved"),
                row.get("version", Long.class),
                new Progress(count(row, "total"), count(row, "done"), count(row, "overdue"), count(row, "attention")),
                row.get("created_at", Instant.class));
    }

    private static RoadmapCard.@Nullable Agreed step(Tuple row, String name) {
        var on = row.get(name + "_on", LocalDate.class);
        return on == null ? null : new RoadmapCard.Agreed(on, row.get(name + "_by", String.class));
    }

    private static int count(Tuple row, String column) {
        return row.get(column, Long.class).intValue();
    }
}
