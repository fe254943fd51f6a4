package ru.estafeta.monitoring.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrderReferenceV1;
import ru.estafeta.contracts.PlannedTargetV1;
import ru.estafeta.contracts.RoadmapStateV1;
import ru.estafeta.contracts.RoadmapStatus;
import ru.estafeta.monitoring.indicator.Unit;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Keeps the targets that orders set; those of a deleted roadmap no longer hold. */
@ApplicationScoped
public class RoadmapProjector {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String KEEP = """
            insert into roadmap_fact as f (id, version, organisation_id, deleted, order_number, order_date)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set version = excluded.version, organisation_id = excluded.organisation_id, deleted = excluded.deleted,
                order_number = excluded.order_number, order_date = excluded.order_date
            where f.version < excluded.version""";
    private static final String REMOVE = "delete from planned_value where roadmap = ?";
    private static final String ADD = """
            insert into planned_value
                (organisation_id, roadmap, source, verified, updated_at, indicator, year, value, unit, position)
            select ?, ?, ?, true, ?, t.* from unnest(?, ?, ?, ?) with ordinality as t""";

    private final Rows rows;
    private final Clock clock;

    RoadmapProjector(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public void apply(Collection<RoadmapStateV1> states) {
        states.forEach(this::apply);
    }

    private void apply(RoadmapStateV1 roadmap) {
        var order = roadmap.order();
        var deleted = roadmap.status() == RoadmapStatus.DELETED;
        var isNewer = rows.update(
                        KEEP,
                        roadmap.id(),
                        roadmap.version(),
                        roadmap.organisation(),
                        deleted,
                        order == null ? null : order.number(),
                        order == null ? null : order.date())
                == 1;
        if (isNewer) {
            rows.update(REMOVE, roadmap.id());
            if (!deleted) {
                add(roadmap);
            }
        }
    }

    private void add(RoadmapStateV1 roadmap) {
        var recognised = roadmap.targets().stream()
                .filter(target -> target.indicatorCode() != null)
                .toList();
        rows.update(
                ADD,
                roadmap.organisation(),
                roadmap.id(),
                source(roadmap.order()),
                clock.instant(),
                SqlArray.texts(recognised, PlannedTargetV1::indicatorCode),
                SqlArray.integers(recognised, PlannedTargetV1::year),
                SqlArray.numbers(recognised, PlannedTargetV1::value),
                SqlArray.texts(recognised, target -> unit(target.unit())));
    }

    /** An order may plan the same indicator as a share in one place and as a count in another (seed 001, row 5.4). */
    private static Unit unit(@Nullable String written) {
        return written == null || written.contains("%") ? Unit.PERCENT : Unit.COUNT;
    }

    private static String source(@Nullable OrderReferenceV1 order) {
        if (order == null) {
            return "Дорожная карта";
        }
        var number = order.number() == null ? "" : " № " + order.number();
        var date = order.date() == null ? "" : " от " + DAY.format(order.date());
        return "Приказ" + number + date;
    }
}
