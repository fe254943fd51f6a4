package ru.estafeta.monitoring.composition;

import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** By which tree an earlier period is counted. */
public enum TreeView {
    /** By today's tree: what moved or was merged since counts where it is now, so that periods can be compared. */
    RESTATED,
    /** By the tree of the as-of day, under the names of then: what was reported. */
    AS_IT_WAS;

    public static TreeView parse(@Nullable String text) {
        return switch (text) {
            case null -> RESTATED;
            case "restated" -> RESTATED;
            case "as-it-was" -> AS_IT_WAS;
            default -> throw Refusal.invalid("BAD_TREE", "tree", "Укажите tree=restated или tree=as-it-was.");
        };
    }
}
