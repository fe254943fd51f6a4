package ru.estafeta.monitoring.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Turns the claims of one subject into contributions whose sum over any subtree up to any day is 1 where the subject
 * counts there on that day and 0 elsewhere: at each organisation of a claim +1, at the lowest common ancestor of each
 * two neighbours in tree order −1 (colour-set-size counting; performance.md §3). Where claims begin or end on
 * different days, each day carries the difference to the day before.
 */
final class DistinctCount {

    private DistinctCount() {}

    static List<Contribution> contributions(List<Claim> claims, OrganisationPaths paths) {
        var contributions = new ArrayList<Contribution>();
        Map<UUID, Weight> before = Map.of();
        for (var day : turningDays(claims)) {
            var now = weights(claims, day, paths);
            addDifferences(contributions, day, before, now);
            before = now;
        }
        return List.copyOf(contributions);
    }

    private static TreeSet<LocalDate> turningDays(List<Claim> claims) {
        var days = new TreeSet<LocalDate>();
        for (var claim : claims) {
            days.add(claim.days().from());
            var until = claim.days().until();
            if (until != null) {
                days.add(until);
            }
        }
        return days;
    }

    /** What he adds at an organisation on a day, and whether he counts there himself. */
    private record Weight(int sum, int claims) {

        static final Weight NONE = new Weight(0, 0);
        static final Weight CLAIM = new Weight(1, 1);
        static final Weight CORRECTION = new Weight(-1, 0);

        Weight plus(Weight other) {
            return new Weight(sum + other.sum, claims + other.claims);
        }
    }

    private static Map<UUID, Weight> weights(List<Claim> claims, LocalDate day, OrganisationPaths paths) {
        var organisations = claims.stream()
                .filter(claim -> claim.holdsOn(day))
                .map(Claim::organisation)
                .distinct()
                .sorted(paths.treeOrder())
                .toList();
        var weights = new HashMap<UUID, Weight>();
        for (int i = 0; i < organisations.size(); i++) {
            weights.merge(organisations.get(i), Weight.CLAIM, Weight::plus);
            if (i > 0) {
                paths.lowestCommonAncestor(organisations.get(i - 1), organisations.get(i))
                        .ifPresent(ancestor -> weights.merge(ancestor, Weight.CORRECTION, Weight::plus));
            }
        }
        return weights;
    }

    private static void addDifferences(
            List<Contribution> contributions, LocalDate day, Map<UUID, Weight> before, Map<UUID, Weight> now) {
        var touched = new TreeSet<UUID>(Comparator.naturalOrder());
        touched.addAll(before.keySet());
        touched.addAll(now.keySet());
        for (var organisation : touched) {
            var was = before.getOrDefault(organisation, Weight.NONE);
            var is = now.getOrDefault(organisation, Weight.NONE);
            if (!is.equals(was)) {
                contributions.add(
                        new Contribution(organisation, day, is.sum() - was.sum(), is.claims() - was.claims()));
            }
        }
    }
}
