package ru.estafeta.monitoring.figure;

import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;

/** How far a question goes down the tree. */
public enum Drill {
    NONE,
    CHILDREN,
    /** The whole subtree; for exports. */
    EVERYTHING;

    static Drill parse(@Nullable String text) {
        return switch (text) {
            case null -> NONE;
            case "none" -> NONE;
            case "children" -> CHILDREN;
            default -> throw Refusal.invalid("BAD_DRILL", "drill", "Укажите drill=none или drill=children.");
        };
    }
}
