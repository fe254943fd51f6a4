package ru.estafeta.monitoring.counting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Places of organisations in the tree: ids from the root down to each organisation itself. */
final class OrganisationPaths {

    private final Map<UUID, List<UUID>> paths;

    OrganisationPaths(Map<UUID, List<UUID>> paths) {
        this.paths = Map.copyOf(paths);
    }

    /** An organisation that is not in the tree yet stands alone until it arrives. */
    List<UUID> of(UUID organisation) {
        return paths.getOrDefault(organisation, List.of(organisation));
    }

    /** Any order in which each subtree is contiguous; this one compares paths id by id. */
    Comparator<UUID> treeOrder() {
        return (left, right) -> compare(of(left), of(right));
    }

    Optional<UUID> lowestCommonAncestor(UUID left, UUID right) {
        var one = of(left);
        var other = of(right);
        var common = 0;
        while (common < Math.min(one.size(), other.size()) && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common == 0 ? Optional.empty() : Optional.of(one.get(common - 1));
    }

    private static int compare(List<UUID> left, List<UUID> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            var order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
