package ru.estafeta.monitoring.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ru.estafeta.monitoring.indicator.Unit;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Reads planned values. Plans are public by nature: a school sees those of its municipality and region. */
@ApplicationScoped
public class Plans {

    /** Of two orders that plan the same year the later one holds, of two lines of one order the first. */
    private static final String OF_ORGANISATIONS = """
            select p.* from planned_value p left join roadmap_fact r on r.id = p.roadmap
            where p.organisation_id is null or p.organisation_id = any(?)
            order by p.indicator, p.year, r.order_date desc nulls last, p.roadmap, p.position""";

    private static final String AROUND = """
            select p.* from planned_value p
            left join roadmap_fact r on r.id = p.roadmap
            left join organisation_node n on n.id = p.organisation_id
            join organisation_node asker on asker.id = ?
            where p.indicator = ?
              and (p.organisation_id is null or n.path <@ asker.path or n.path @> asker.path)
            order by n.path nulls first, p.year, r.order_date desc nulls last, p.roadmap, p.position""";

    private final Rows rows;

    Plans(Rows rows) {
        this.rows = rows;
    }

    /** Plans of these organisations and the ladders of the acts. */
    public PlanSeries of(Collection<UUID> organisations) {
        return new PlanSeries(rows.list(
                OF_ORGANISATIONS, Plans::planned, SqlArray.uuids(organisations, organisation -> organisation)));
    }

    /** All plans of an indicator that concern an organisation: from above, its own and from below. */
    public List<PlannedValue> around(UUID organisation, String indicator) {
        return rows.list(AROUND, Plans::planned, organisation, indicator);
    }

    private static PlannedValue planned(ResultSet row) throws SQLException {
        return new PlannedValue(
                row.getString("indicator"),
                row.getObject("organisation_id", UUID.class),
                row.getInt("year"),
                row.getBigDecimal("value"),
                Unit.valueOf(row.getString("unit")),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getObject("roadmap", UUID.class));
    }
}
