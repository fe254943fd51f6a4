package ru.estafeta.monitoring.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** One row per aggregate: an upsert of many rows at once may not name the same one twice. */
final class HighestVersion {

    private HighestVersion() {}

    static <T, K> List<T> of(Collection<T> states, Function<T, K> id, ToLongFunction<T> version) {
        var newest = new LinkedHashMap<K, T>();
        for (var state : states) {
            newest.merge(
                    id.apply(state),
                    state,
                    (one, other) -> version.applyAsLong(other) > version.applyAsLong(one) ? other : one);
        }
        return List.copyOf(newest.values());
    }
}
