package ru.estafeta.monitoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.monitoring.composition.Composition;
import ru.estafeta.monitoring.counting.Measure;
import ru.estafeta.monitoring.indicator.DenominatorCode;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/** Sums over subtrees for many units and indicators at once. */
@ApplicationScoped
class FigureQueries {

    private static final String TOTALS = """
            select place.unit, t.indicator, t.measure, sum(t.delta) as total,
                   sum(t.year_only_delta) as year_only, max(t.updated_at) as updated_at
            from %s
            cross join unnest(?, ?, ?) as asked (indicator, year_start, as_of)
            join figure_total t on t.organisation_id = place.id and t.year_start = asked.year_start
                 and t.indicator = asked.indicator and t.day <= asked.as_of
            group by place.unit, t.indicator, t.measure""";
    /** The sums know the tree of today only, so whoever claims an organisation of the unit is counted one by one. */
    private static final String TOTALS_OF_THE_DAY = """
            select unit, indicator, measure, count(distinct counted) as total,
                   count(distinct counted) filter (where year_only) as year_only, null::timestamptz as updated_at
            from (select place.unit, d.indicator, d.measure, bool_or(d.year_only) as year_only,
                         case when asked.of_schools then place.counts_as::text else d.subject end as counted
                  from %s
                  cross join unnest(?, ?, ?, ?) as asked (indicator, year_start, as_of, of_schools)
                  join figure_delta d on d.organisation_id = place.id and d.year_start = asked.year_start
                       and d.indicator = asked.indicator and d.day <= asked.as_of
                  group by place.unit, place.id, place.counts_as, asked.of_schools, d.indicator, d.measure, d.subject
                  having sum(d.claim) > 0) claim
            group by unit, indicator, measure""";

    private static final String DENOMINATORS = """
            select place.unit, wanted.code, wanted.year, sum(d.value) as total,
                   count(*) filter (where wanted.required) as required,
                   count(*) filter (where wanted.required and d.value is null) as missing,
                   (array_agg(place.name order by place.name)
                       filter (where wanted.required and d.value is null))[1:3] as names,
                   max(d.updated_at) as updated_at
            from %s
            join lateral (select w.code, w.year,
                                 w.required and (place.closed_on is null or place.closed_on > make_date(w.year, 1, 1))
                                     as required
                          from unnest(?, ?, ?, ?) as w (code, year, type, required)
                          where w.type = place.type) wanted on true
            left join denominator d on d.organisation_id = place.id and d.code = wanted.code and d.year = wanted.year
            group by place.unit, wanted.code, wanted.year""";
    private static final String SCHOOLS = """
            select place.unit, count(*) as schools from %s
            where place.type = 'SCHOOL' and place.merged_into is null
              and (place.closed_on is null or place.closed_on > ?)
            group by place.unit""";

    private final Rows rows;

    FigureQueries(Rows rows) {
        this.rows = rows;
    }

    /** Which sums an indicator needs: those of its reporting year up to the as-of day. */
    record Asked(String indicator, LocalDate yearStart, LocalDate asOf, boolean ofSchools) {}

    record TotalKey(UUID unit, String indicator, Measure measure) {}

    record Total(long value, long yearOnly, @Nullable Instant updatedAt) {

        static final Total NONE = new Total(0, 0, null);
    }

    Map<TotalKey, Total> totals(Composition composition, Collection<UUID> units, List<Asked> asked) {
        var found = new HashMap<TotalKey, Total>();
        var which = new ArrayList<@Nullable Object>(List.of(
                SqlArray.texts(asked, Asked::indicator),
                SqlArray.dates(asked, Asked::yearStart),
                SqlArray.dates(asked, Asked::asOf)));
        if (composition.isOfTheDay()) {
            which.add(SqlArray.booleans(asked, Asked::ofSchools));
        }
        rows.list(
                (composition.isOfTheDay() ? TOTALS_OF_THE_DAY : TOTALS).formatted(composition.places()),
                row -> found.put(
                        new TotalKey(
                                Rows.uuid(row, "unit"),
                                row.getString("indicator"),
                                Measure.valueOf(row.getString("measure"))),
                        new Total(row.getLong("total"), row.getLong("year_only"), Rows.instant(row, "updated_at"))),
                composition.parameters(units, which.toArray()));
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

    Map<EnteredKey, Entered> entered(
            Composition composition, Collection<UUID> units, Map<DenominatorCode, Integer> yearOf) {
        var places = yearOf.entrySet().stream()
                .flatMap(entry -> entry.getKey().acceptedAt().stream()
                        .map(type -> new Place(entry.getKey(), entry.getValue(), type)))
                .toList();
        var found = new HashMap<EnteredKey, Entered>();
        rows.list(
                DENOMINATORS.formatted(composition.places()),
                row -> found.put(
                        new EnteredKey(
                                Rows.uuid(row, "unit"),
                                DenominatorCode.valueOf(row.getString("code")),
                                row.getInt("year")),
                        entered(row)),
                composition.parameters(
                        units,
                        SqlArray.texts(places, Place::code),
                        SqlArray.integers(places, Place::year),
                        SqlArray.texts(places, Place::type),
                        SqlArray.booleans(places, place -> place.code().requiredAt() == place.type())));
        return found;
    }

    private record Place(DenominatorCode code, int year, OrganisationType type) {}

    /** Those that worked at least on the first day of the year. */
    Map<UUID, Long> schools(Composition composition, Collection<UUID> units, LocalDate yearStart) {
        var found = new HashMap<UUID, Long>();
        rows.list(
                SCHOOLS.formatted(composition.places()),
                row -> found.put(Rows.uuid(row, "unit"), row.getLong("schools")),
                composition.parameters(units, yearStart));
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
