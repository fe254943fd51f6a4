package ru.estafeta.platform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationStateV1;
import ru.estafeta.contracts.OrganisationType;

/**
 * The organisation tree of this service. Names and places of organisations are no secret, so it is read without
 * row-level security; what hangs on an organisation is protected by its own policies.
 */
@ApplicationScoped
public class OrganisationTree {

    private static final String COLUMNS =
            "select n.id, n.parent, n.type, n.name, n.path::text, n.version, n.closed_on, n.merged_into from ";

    private final DataSource dataSource;
    private final Event<OrganisationChanged> changed;

    OrganisationTree(DataSource dataSource, Event<OrganisationChanged> changed) {
        this.dataSource = dataSource;
        this.changed = changed;
    }

    /**
     * Keeps the organisation as told, unless a newer version is known. A move takes the subtree along; an
     * organisation whose parent is not known yet waits outside the tree until the parent comes.
     */
    public void put(OrganisationStateV1 told) {
        var id = told.id();
        var parent = told.parent();
        try (var connection = dataSource.getConnection()) {
            var before = first(connection, "organisation_node n where n.id = ?", id);
            if (!store(connection, told)) {
                return;
            }
            keepPast(connection, told);
            keepCodes(connection, told);
            repath(connection, id);
            var moved =
                    before.isPresent() && !java.util.Objects.equals(before.get().parent(), parent);
            var closedBefore = before.map(OrganisationNode::closedOn).orElse(null);
            changed.fire(new OrganisationChanged(
                    id,
                    moved,
                    !java.util.Objects.equals(closedBefore, told.closedOn()),
                    before.map(OrganisationNode::mergedInto).orElse(null)));
        } catch (SQLException e) {
            throw new IllegalStateException("Organisation tree: cannot store " + id, e);
        }
    }

    public Optional<OrganisationNode> find(UUID id) {
        return query("where n.id = ? and n.path is not null", id).stream().findFirst();
    }

    public List<OrganisationNode> children(UUID parent) {
        return query("where n.parent = ? and n.path is not null order by n.name", parent);
    }

    /** The organisation and everything below it, in tree order. */
    public List<OrganisationNode> subtree(UUID root) {
        return query("where n.path <@ (select path from organisation_node where id = ?) order by n.path", root);
    }

    /** The organisation and everything that stood below it on that day, as it was called then, in tree order. */
    public List<OrganisationNode> subtreeOn(UUID root, LocalDate day) {
        return read(
                "tree_on(?) n where n.path <@ (select path from tree_on(?) where id = ?) order by n.path",
                day,
                day,
                root);
    }

    /** Organisations that have this code in a state register: more than one where a legal entity has branches. */
    public List<OrganisationNode> withCode(String scheme, String code) {
        return query(
                "where n.path is not null and n.id in (select organisation_id from organisation_code where scheme = ? and code = ?)",
                scheme,
                code);
    }

    /** The region, as a rule one. */
    public List<OrganisationNode> subtreeRoots() {
        return query("where n.parent is null and n.path is not null order by n.name");
    }

    /** From the root of the tree down to the parent. */
    public List<OrganisationNode> ancestors(UUID id) {
        return query(
                "where n.path @> (select path from organisation_node where id = ?) and n.id <> ? order by nlevel(n.path)",
                id,
                id);
    }

    /** True for the organisation itself too; false when either is unknown. */
    public boolean isWithin(UUID id, UUID ancestor) {
        return !query("where n.id = ? and n.path <@ (select path from organisation_node where id = ?)", id, ancestor)
                .isEmpty();
    }

    private static boolean store(Connection connection, OrganisationStateV1 told) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into organisation_node as n (id, parent, type, name, version, closed_on, merged_into)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set parent = excluded.parent, type = excluded.type, name = excluded.name, version = excluded.version,
                    closed_on = excluded.closed_on, merged_into = excluded.merged_into
                where n.version < excluded.version""")) {
            bind(
                    statement,
                    told.id(),
                    told.parent(),
                    told.type().name(),
                    told.name(),
                    told.version(),
                    told.closedOn(),
                    told.mergedInto());
            return statement.executeUpdate() == 1;
        }
    }

    private static void keepPast(Connection connection, OrganisationStateV1 told) throws SQLException {
        try (var statement = connection.prepareStatement("delete from organisation_past where organisation_id = ?")) {
            bind(statement, told.id());
            statement.executeUpdate();
        }
        if (told.past() == null) {
            return;
        }
        try (var statement = connection.prepareStatement(
                "insert into organisation_past (organisation_id, until, name, parent) values (?, ?, ?, ?)")) {
            for (var before : told.past()) {
                bind(statement, told.id(), before.until(), before.name(), before.parent());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void keepCodes(Connection connection, OrganisationStateV1 told) throws SQLException {
        try (var statement = connection.prepareStatement("delete from organisation_code where organisation_id = ?")) {
            bind(statement, told.id());
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(
                "insert into organisation_code (organisation_id, scheme, code) values (?, ?, ?)")) {
            for (var code : told.externalIds().entrySet()) {
                bind(statement, told.id(), code.getKey(), code.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Paths of the organisation and of all below it, from the parents' chain; none while the chain has a gap. */
    private void repath(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with recursive below as (
                    select n.id,
                           case when n.parent is null then text2ltree(replace(n.id::text, '-', ''))
                                else (select p.path from organisation_node p where p.id = n.parent)
                                     || replace(n.id::text, '-', '') end as path
                    from organisation_node n where n.id = ?
                    union all
                    select c.id, b.path || replace(c.id::text, '-', '')
                    from organisation_node c join below b on c.parent = b.id)
                update organisation_node n set path = below.path from below
                where n.id = below.id and n.path is distinct from below.path""")) {
            bind(statement, id);
            statement.executeUpdate();
        }
    }

    private List<OrganisationNode> query(String condition, Object... parameters) {
        return read("organisation_node n " + condition, parameters);
    }

    private List<OrganisationNode> read(String source, Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return all(connection, source, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Organisation tree: cannot read", e);
        }
    }

    private static Optional<OrganisationNode> first(Connection connection, String source, Object... parameters)
            throws SQLException {
        return all(connection, source, parameters).stream().findFirst();
    }

    private static List<OrganisationNode> all(Connection connection, String source, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS + source)) {
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<OrganisationNode>();
                while (rows.next()) {
                    found.add(node(rows));
                }
                return found;
            }
        }
    }

    private static OrganisationNode node(ResultSet row) throws SQLException {
        var path = row.getString("path");
        return new OrganisationNode(
                row.getObject("id", UUID.class),
                row.getObject("parent", UUID.class),
                OrganisationType.valueOf(row.getString("type")),
                row.getString("name"),
                path == null ? "" : path,
                row.getLong("version"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("merged_into", UUID.class));
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
