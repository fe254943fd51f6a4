package ru.estafeta.participants.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.organisation.OrganisationChange.Kind;
import ru.estafeta.participants.organisation.OrganisationChange.Place;
import ru.estafeta.platform.store.Rows;

/** Renamings, moves and mergers in a part of the tree, whether something came into it, left it, or changed within. */
@ApplicationScoped
class OrganisationChanges {

    private static final int MOST = 200;
    private static final String OF_UNIT = """
            with state as (
                select organisation_id as id, until, name, parent from organisation_past
                union all select id, null, name, parent from organisation_node
                where id in (select organisation_id from organisation_past)),
            step as (
                select id, until as day, name as name_before, parent as from_id,
                       lead(name) over later as name_after, lead(parent) over later as to_id
                from state window later as (partition by id order by until nulls last))
            select step.*, n.name, n.merged_into, n.closed_on, origin.name as from_name, target.name as to_name
            from step join organisation_node n on n.id = step.id
            join organisation_node unit on unit.id = ?
            left join organisation_node origin on origin.id = step.from_id
            left join organisation_node target on target.id = step.to_id
            where step.day >= ? and (origin.path <@ unit.path or target.path <@ unit.path or n.id = unit.id)
            order by step.day desc, n.name limit\s""" + MOST;

    private final Rows rows;

    OrganisationChanges(Rows rows) {
        this.rows = rows;
    }

    /** Latest first. */
    List<OrganisationChange> of(UUID unit, LocalDate since) {
        return rows.list(OF_UNIT, OrganisationChanges::change, unit, since);
    }

    private static OrganisationChange change(ResultSet row) throws SQLException {
        var day = Rows.day(row, "day");
        var before = row.getString("name_before");
        var renamed = !before.equals(row.getString("name_after"));
        @Nullable UUID from = row.getObject("from_id", UUID.class);
        @Nullable UUID to = row.getObject("to_id", UUID.class);
        var moved = !Objects.equals(from, to);
        var merged = moved
                && to != null
                && to.equals(row.getObject("merged_into", UUID.class))
                && day.equals(Rows.date(row, "closed_on"));
        return new OrganisationChange(
                Rows.uuid(row, "id"),
                row.getString("name"),
                day,
                merged ? Kind.MERGED : moved ? Kind.MOVED : Kind.RENAMED,
                renamed ? before : null,
                moved && from != null ? new Place(from, row.getString("from_name")) : null,
                moved && to != null ? new Place(to, row.getString("to_name")) : null);
    }
}
