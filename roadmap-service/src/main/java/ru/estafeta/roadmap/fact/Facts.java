package ru.estafeta.roadmap.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Activity;
import ru.estafeta.roadmap.roadmap.ActivityLife;

/** How facts stand, and the rows that are bound to them. */
@ApplicationScoped
class Facts {

    private static final String BOUND_TO_THESE = """
            select b.activity_id, b.fact from fact_binding b
            join organisation_node n on n.id = b.organisation_id
            where exists (select 1 from organisation_node c where c.id = any (?) and c.path <@ n.path)
            order by b.activity_id""";

    private record Bound(UUID activity, FactKind fact) {}

    private final Rows rows;
    private final Activities activities;
    private final ActivityLife life;

    Facts(Rows rows, Activities activities, ActivityLife life) {
        this.rows = rows;
        this.activities = activities;
        this.life = life;
    }

    FactStand stand(FactKind kind, UUID organisation) {
        return rows.list(
                        kind.sql(),
                        row -> {
                            var of = row.getObject(2, Long.class);
                            return FactStand.of(kind, row.getLong(1), of);
                        },
                        organisation)
                .getFirst();
    }

    Optional<FactKind> boundTo(UUID activity) {
        return rows
                .list(
                        "select fact from fact_binding where activity_id = ?",
                        row -> FactKind.valueOf(row.getString("fact")),
                        activity)
                .stream()
                .findFirst();
    }

    void bind(Activity row, FactKind kind) {
        rows.update("""
                insert into fact_binding (activity_id, organisation_id, fact) values (?, ?, ?)
                on conflict (activity_id) do update set fact = excluded.fact""", row.id(), row.organisation(), kind);
        settle(row, kind);
    }

    void unbind(Activity row) {
        boundTo(row.id()).ifPresent(kind -> life.settleByFact(row, false, kind.words()));
        rows.update("delete from fact_binding where activity_id = ?", row.id());
    }

    /** Facts of these organisations have changed: the rows of them and of those above are looked at anew. */
    void changedAt(Collection<UUID> organisations) {
        List<Bound> bound = rows.list(
                BOUND_TO_THESE,
                row -> new Bound(Rows.uuid(row, "activity_id"), FactKind.valueOf(row.getString("fact"))),
                SqlArray.uuids(organisations, organisation -> organisation));
        for (var one : bound) {
            activities.findByIdOptional(one.activity()).ifPresent(row -> settle(row, one.fact()));
        }
        activities.flush();
    }

    private void settle(Activity row, FactKind kind) {
        life.settleByFact(row, stand(kind, row.organisation()).holds(), kind.words());
    }
}
