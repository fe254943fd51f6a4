package ru.estafeta.roadmap.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.RoadmapState;

/** Roadmaps of the organisations directly below one, as far as their chain is not over. */
@ApplicationScoped
class AgreementQueries {

    private static final int MOST = 500;

    private static final String ON_THEIR_WAY = """
            select r.id, r.title, r.organisation_id, n.name, r.school_year, r.state, r.order_number, r.order_date,
                   r.order_issuer, coalesce(r.changed_at, r.created_at) as since,
                   case r.state when 'SUBMITTED' then d.agree_until when 'AGREED' then d.approve_until
                                else d.submit_until end as until,
                   (select count(*) from activity a where a.roadmap_id = r.id and not a.excluded) as activities,
                   (select count(*) from roadmap_remark m where m.roadmap_id = r.id and m.answered_at is null) as remarks,
                   (select count(*) from roadmap_edition e where e.roadmap_id = r.id and e.kind = 'SUBMITTED') as submissions
            from roadmap r
            join organisation_node n on n.id = r.organisation_id
            left join chain_deadline d on d.organisation_id = n.parent and d.school_year = r.school_year
            where n.parent = :above and r.state in ('SUBMITTED', 'DRAFT', 'RETURNED', 'AGREED')
            order by case r.state when 'SUBMITTED' then 0 when 'RETURNED' then 1 when 'DRAFT' then 2 else 3 end,
                     until nulls last, since, r.id""";

    private final EntityManager database;

    AgreementQueries(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<AgreementItem> below(UUID organisation) {
        List<Tuple> rows = database.createNativeQuery(ON_THEIR_WAY, Tuple.class)
                .setParameter("above", organisation)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(AgreementQueries::item).toList();
    }

    private static AgreementItem item(Tuple row) {
        return new AgreementItem(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("organisation_id", UUID.class),
                row.get("name", String.class),
                row.get("school_year", String.class),
                RoadmapState.valueOf(row.get("state", String.class)),
                new OrderHead(
                        row.get("order_number", String.class),
                        row.get("order_date", LocalDate.class),
                        row.get("order_issuer", String.class)),
                row.get("since", Instant.class),
                row.get("until", LocalDate.class),
                row.get("activities", Long.class).intValue(),
                row.get("remarks", Long.class).intValue(),
                row.get("submissions", Long.class).intValue());
    }
}
