package ru.estafeta.monitoring.composition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.SystemScope;
import ru.estafeta.platform.store.SqlArray;

/** The organisations that units consist of, as a source for queries; on a day where they stood as on that day. */
public record Composition(TreeView view, LocalDate day) {

    private static final String OF_TODAY = """
            (select unit.id as unit, n.id, n.type, n.name, n.closed_on, n.merged_into,
                    case when n.merged_into is null then n.id else successor_of(n.id) end as counts_as
             from organisation_node unit join organisation_node n on n.path <@ unit.path
             where unit.id = any(?)) place""";
    private static final String OF_THE_DAY = """
            (select unit.id as unit, n.id, n.type, n.name, n.closed_on, n.merged_into, n.counts_as
             from tree_on(?) unit join tree_on(?) n on n.path <@ unit.path
             where unit.id = any(?)) place""";

    public boolean isOfTheDay() {
        return view == TreeView.AS_IT_WAS;
    }

    /** {@code place (unit, id, type, name, closed_on, merged_into, counts_as)}, a row per unit and organisation of it. */
    public String places() {
        return isOfTheDay() ? OF_THE_DAY : OF_TODAY;
    }

    /**
     * A unit as it was had organisations that may be another's now. Their figures of then are its own, so they are read in
     * the scope of the system, once it is known that the caller may see the unit.
     */
    public <T> T inItsScope(Callable<T> work) {
        return isOfTheDay()
                ? SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work))
                : QuarkusTransaction.joiningExisting().call(work);
    }

    /** What {@link #places()} asks for, then the rest. */
    public @Nullable Object[] parameters(Collection<UUID> units, @Nullable Object... rest) {
        var all = new ArrayList<@Nullable Object>();
        if (isOfTheDay()) {
            all.add(day);
            all.add(day);
        }
        all.add(SqlArray.uuids(units, unit -> unit));
        all.addAll(Arrays.asList(rest));
        return all.toArray();
    }

    public @Nullable Object[] parameters(UUID unit, @Nullable Object... rest) {
        return parameters(List.of(unit), rest);
    }
}
