package ru.estafeta.roadmap.lint;

import java.util.List;
import java.util.Set;
import ru.estafeta.roadmap.roadmap.Finding;

/** One thing that can be wrong with an order. */
interface Rule {

    /** Codes of its findings. */
    Set<String> codes();

    List<Finding> check(LintedOrder order);
}
