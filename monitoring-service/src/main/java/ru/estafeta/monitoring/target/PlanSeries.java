package ru.estafeta.monitoring.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.estafeta.monitoring.indicator.Passport;
import ru.estafeta.monitoring.indicator.Unit;

/**
 * Finds the plan of a unit: its own, else for shares that of the nearest unit above (a count planned for a municipality
 * is not a plan of each of its schools), at last the ladder of the act. Within one unit's plan a year without a value
 * takes the last known one, marked as carried over; a plan that begins later does not reach back.
 */
public final class PlanSeries {

    private final Map<Owner, List<PlannedValue>> byOwner = new HashMap<>();

    /** @param planned of the same owner, indicator and year the first one holds */
    public PlanSeries(List<PlannedValue> planned) {
        for (var value : planned) {
            byOwner.computeIfAbsent(new Owner(value.indicator(), value.organisation()), unseen -> new ArrayList<>())
                    .add(value);
        }
    }

    /** @param chain the unit itself, then the units above it up to the root */
    public Optional<Target> find(Passport passport, List<UUID> chain, int year) {
        for (int i = 0; i < chain.size(); i++) {
            var inherits = passport.unit() == Unit.PERCENT;
            if (i == 0 || inherits) {
                var found = lastKnown(passport, chain.get(i), year);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return lastKnown(passport, null, year);
    }

    private Optional<Target> lastKnown(Passport passport, @Nullable UUID owner, int year) {
        var plan = byOwner.getOrDefault(new Owner(passport.code(), owner), List.of());
        var newestYear = plan.stream()
                .filter(value -> value.unit() == passport.unit() && value.year() <= year)
                .map(PlannedValue::year)
                .max(Comparator.naturalOrder());
        return newestYear.flatMap(known -> plan.stream()
                .filter(value -> value.unit() == passport.unit() && value.year() == known)
                .findFirst()
                .map(value -> new Target(value.value(), known, known < year, value.source())));
    }

    private record Owner(String indicator, @Nullable UUID organisation) {}
}
