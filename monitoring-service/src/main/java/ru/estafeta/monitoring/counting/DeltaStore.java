package ru.estafeta.monitoring.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import ru.estafeta.platform.store.Rows;
import ru.estafeta.platform.store.SqlArray;

/**
 * Keeps what each subject adds and, in the same transaction, the totals of it. Only the difference to what is stored
 * is written, so facts that repeat themselves cost a read and no write.
 */
@ApplicationScoped
class DeltaStore {

    private static final String STORED = "select * from figure_delta where subject = any(?)";
    private static final String REMOVE = """
            delete from figure_delta d
            using unnest(?, ?, ?, ?, ?, ?) as gone (subject, indicator, measure, year_start, organisation_id, day)
            where d.subject = gone.subject and d.indicator = gone.indicator and d.measure = gone.measure
              and d.year_start = gone.year_start and d.organisation_id = gone.organisation_id and d.day = gone.day""";
    private static final String ADD = """
            insert into figure_delta
                (subject, indicator, measure, year_start, organisation_id, day, delta, claim, year_only)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_TO_TOTALS = """
            insert into figure_total as t
                (indicator, measure, year_start, organisation_id, day, delta, year_only_delta, updated_at)
            select change.*, ? from unnest(?, ?, ?, ?, ?, ?, ?) as change
            on conflict on constraint figure_total_pk do update
            set delta = t.delta + excluded.delta, year_only_delta = t.year_only_delta + excluded.year_only_delta,
                updated_at = excluded.updated_at""";

    private final Rows rows;
    private final Clock clock;

    DeltaStore(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Replaces all rows of the subjects by the wanted ones. */
    void replace(Collection<String> subjects, Collection<Delta> wanted) {
        Set<Delta> stored =
                new HashSet<>(rows.list(STORED, DeltaStore::delta, SqlArray.texts(subjects, subject -> subject)));
        var added = new ArrayList<Delta>();
        for (var delta : wanted) {
            if (!stored.remove(delta)) {
                added.add(delta);
            }
        }
        var removed = List.copyOf(stored);
        if (!removed.isEmpty()) {
            rows.update(REMOVE, keys(removed));
        }
        if (!added.isEmpty()) {
            rows.update(ADD, rows(added));
        }
        addToTotals(added, removed);
    }

    private void addToTotals(List<Delta> added, List<Delta> removed) {
        var changes = new TreeMap<Delta.Key, Change>(Delta.Key.ORDER);
        added.forEach(delta -> changes.merge(delta.key(), Change.of(delta, 1), Change::plus));
        removed.forEach(delta -> changes.merge(delta.key(), Change.of(delta, -1), Change::plus));
        changes.values().removeIf(Change::isNothing);
        if (!changes.isEmpty()) {
            var entries = changes.entrySet();
            rows.update(
                    ADD_TO_TOTALS,
                    clock.instant(),
                    SqlArray.texts(entries, e -> e.getKey().indicator()),
                    SqlArray.texts(entries, e -> e.getKey().measure()),
                    SqlArray.dates(entries, e -> e.getKey().yearStart()),
                    SqlArray.uuids(entries, e -> e.getKey().organisation()),
                    SqlArray.dates(entries, e -> e.getKey().day()),
                    SqlArray.longs(entries, e -> e.getValue().delta()),
                    SqlArray.longs(entries, e -> e.getValue().yearOnly()));
        }
    }

    private record Change(long delta, long yearOnly) {

        static Change of(Delta delta, int sign) {
            long change = (long) sign * delta.delta();
            return new Change(change, delta.yearOnly() ? change : 0);
        }

        Change plus(Change other) {
            return new Change(delta + other.delta, yearOnly + other.yearOnly);
        }

        boolean isNothing() {
            return delta == 0 && yearOnly == 0;
        }
    }

    private static Object[] keys(List<Delta> deltas) {
        return new Object[] {
            SqlArray.texts(deltas, Delta::subject),
            SqlArray.texts(deltas, d -> d.key().indicator()),
            SqlArray.texts(deltas, d -> d.key().measure()),
            SqlArray.dates(deltas, d -> d.key().yearStart()),
            SqlArray.uuids(deltas, d -> d.key().organisation()),
            SqlArray.dates(deltas, d -> d.key().day())
        };
    }

    private static Object[] rows(List<Delta> deltas) {
        var row = java.util.Arrays.copyOf(keys(deltas), 9);
        row[6] = SqlArray.integers(deltas, Delta::delta);
        row[7] = SqlArray.integers(deltas, Delta::claim);
        row[8] = SqlArray.booleans(deltas, Delta::yearOnly);
        return row;
    }

    private static Delta delta(ResultSet row) throws SQLException {
        return new Delta(
                row.getString("subject"),
                new Delta.Key(
                        row.getString("indicator"),
                        Measure.valueOf(row.getString("measure")),
                        Rows.day(row, "year_start"),
                        Rows.uuid(row, "organisation_id"),
                        Rows.day(row, "day")),
                row.getInt("delta"),
                row.getInt("claim"),
                row.getBoolean("year_only"));
    }
}
