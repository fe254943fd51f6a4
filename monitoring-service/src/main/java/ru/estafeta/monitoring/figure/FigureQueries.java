package ru.estafeta.monitoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.counting.Measure;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Sums over subtrees for many units and indicators at once. */
@ApplicationScoped
class FigureQueries {

    private static final String TOTALS = """
            select unit.id as unit, t.indicator, t.measure, sum(t.delta) as total,
                   sum(t.year_only_delta) as year_only, max(t.updated_at) as updated_at
            from organisation_node unit
            join organisation_node n on n.path <@ unit.path
            cross join unnest(?, ?, ?) as asked (indicator, year_start, as_of)
            join figure_total t on t.organisation_id = n.id and t.year_start = asked.year_start
                 and t.indicator = asked.indicator and t.day <= asked.as_of
            where unit.id = any(?)
            group by unit.id, t.indicator, t.measure""";
    private static final String DENOMINATORS = """
            select unit.id as unit, place.code, place.year, sum(d.value) as total,
                   count(*) filter (where place.required) as required,
                   count(*) filter (where place.required and d.value is null) as missing,
                   (array_agg(n.name order by n.name) filter (where place.required and d.value is null))[1:3] as names,
                   max(d.updated_at) as updated_at
            from organisation_node unit
            join organisation_node n on n.path <@ unit.path
            join unnest(?, ?, ?, ?) as place (code, year, type, required) on place.type = n.type
            left join denominator d on d.organisation_id = n.id and d.code = place.code and d.year = place.year
            where unit.id = any(?)
            group by unit.id, place.code, place.year""";
    private static final String SCHOOLS = """
            select unit.id as unit, count(*) as schools
            from organisation_node unit join organisation_node n on n.path <@ unit.path and n.type = 'SCHOOL'
            where unit.id = any(?) group by unit.id""";

    private final Rows rows;

    FigureQueries(Rows rows) {
        this.rows = rows;
    }

    /** Which sums an indicator needs: those of its reporting year up to the as-of day. */
    record Asked(String indicator, LocalDate yearStart, LocalDate asOf) {}

    record TotalKey(UUID unit, String indicator, Measure measure) {}

    record Total(long value, long yearOnly, @Nullable Instant updatedAt) {

        static final Total NONE = new Total(0, 0, null);
    }

    Map<TotalKey, Total> totals(Collection<UUID> units, List<Asked> asked) {
        var found = new HashMap<TotalKey, Total>();
        rows.list(
                TOTALS,
                row -> found.put(
                        new TotalKey(
                                Rows.uuid(row, "unit"),
                                row.getString("indicator"),
                                Measure.valueOf(row.getString("measure"))),
                        new Total(row.getLong("total"), row.getLong("year_only"), Rows.instant(row, "updated_at"))),
                SqlArray.texts(asked, Asked::indicator),
                SqlArray.dates(asked, Asked::yearStart),
                SqlArray.dates(asked, Asked::asOf),
                SqlArray.uuids(units, unit -> unit));
        return found;
    }

    record EnteredKey(UUID unit, DenominatorCode code, int year) {}

    /**
     * @param total sum of what was entered; none where nothing was
     * @param required how many organisations of the subtree must enter it, of them {@code missing} have not
     */
    record Entered(
            @Nullable Long total,
            long required,
            long missing,
            List<String> names,
            @Nullable Instant updatedAt) {}

    Map<EnteredKey, Entered> entered(Collection<UUID> units, Map<DenominatorCode, Integer> yearOf) {
        var places = yearOf.entrySet().stream()
                .flatMap(entry -> entry.getKey().acceptedAt().stream()
                        .map(type -> new Place(entry.getKey(), entry.getValue(), type)))
                .toList();
        var found = new HashMap<EnteredKey, Entered>();
        rows.list(
                DENOMINATORS,
                row -> found.put(
                        new EnteredKey(
                                Rows.uuid(row, "unit"),
                                DenominatorCode.valueOf(row.getString("code")),
                                row.getInt("year")),
                        entered(row)),
                SqlArray.texts(places, Place::code),
                SqlArray.integers(places, Place::year),
                SqlArray.texts(places, Place::type),
                SqlArray.booleans(places, place -> place.code().requiredAt() == place.type()),
                SqlArray.uuids(units, unit -> unit));
        return found;
    }

    private record Place(DenominatorCode code, int year, OrganisationType type) {}

    Map<UUID, Long> schools(Collection<UUID> units) {
        var found = new HashMap<UUID, Long>();
        rows.list(
                SCHOOLS,
                row -> found.put(Rows.uuid(row, "unit"), row.getLong("schools")),
                SqlArray.uuids(units, unit -> unit));
        return found;
    }

    private static Entered entered(ResultSet row) throws SQLException {
        var names = row.getArray("names");
        var total = row.getBigDecimal("total");
        return new Entered(
                total == null ? null : total.longValueExact(),
                row.getLong("required"),
                row.getLong("missing"),
                names == null ? List.of() : Arrays.asList((String[]) names.getArray()),
                Rows.instant(row, "updated_at"));
    }
}
