package ru.estafeta.monitoring.denominator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Denominators of a subtree and year, missing ones included. */
@ApplicationScoped
class Denominators {

    private static final String OF_SUBTREE = """
            select n.id as organisation_id, n.name, n.type, c.code, c.required,
                   d.value, d.source, d.updated_at, coalesce(d.version, 0) as version
            from organisation_node unit
            join organisation_node n on n.path <@ unit.path
            join unnest(?, ?, ?) as c (code, type, required) on c.type = n.type
            left join denominator d on d.organisation_id = n.id and d.code = c.code and d.year = ?
            where unit.id = ? and (d.value is not null or n.closed_on is null or n.closed_on > make_date(?, 1, 1))
            order by n.path, c.code""";
    private static final String ONE = """
            select value, version from denominator where organisation_id = ? and code = ? and year = ? for update""";
    private static final String KEEP = """
            insert into denominator as d (organisation_id, code, year, value, source, updated_at, version)
            values (?, ?, ?, ?, ?, ?, 1)
            on conflict on constraint denominator_pk do update
            set value = excluded.value, source = excluded.source, updated_at = excluded.updated_at,
                version = d.version + 1""";

    private final Rows rows;
    private final Clock clock;

    Denominators(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A value as it stands, locked until the transaction ends. */
    record Known(long value, long version) {}

    Optional<Known> lock(UUID organisation, DenominatorCode code, int year) {
        return rows
                .list(ONE, row -> new Known(row.getLong("value"), row.getLong("version")), organisation, code, year)
                .stream()
                .findFirst();
    }

    void keep(UUID organisation, DenominatorCode code, int year, long value, String source) {
        rows.update(KEEP, organisation, code, year, value, source, clock.instant());
    }

    List<DenominatorView> ofSubtree(UUID organisation, int year) {
        var places = Arrays.stream(DenominatorCode.values())
                .flatMap(code -> code.acceptedAt().stream().map(type -> new Place(code, type)))
                .toList();
        return rows.list(
                OF_SUBTREE,
                row -> view(row, year),
                SqlArray.texts(places, Place::code),
                SqlArray.texts(places, Place::type),
                SqlArray.booleans(places, place -> place.code().requiredAt() == place.type()),
                year,
                organisation,
                year);
    }

    private record Place(DenominatorCode code, OrganisationType type) {}

    private static DenominatorView view(ResultSet row, int year) throws SQLException {
        @Nullable Long value = row.getObject("value", Long.class);
        return new DenominatorView(
                Rows.uuid(row, "organisation_id"),
                row.getString("name"),
                OrganisationType.valueOf(row.getString("type")),
                DenominatorCode.valueOf(row.getString("code")),
                year,
                value,
                row.getString("source"),
                row.getBoolean("required"),
                Rows.instant(row, "updated_at"),
                row.getLong("version"));
    }
}
