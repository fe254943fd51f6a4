package ru.estafeta.roadmap.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.estafeta.roadmap.roadmap.Finding;

/** All rules over one order. Pure: the same words give the same findings, so they are never stored as the truth. */
public final class OrderLint {

    private static final List<Rule> RULES = List.of(
            new HeadRule(),
            new SequenceRule(),
            new PlanYearRule(),
            new YearInWordsRule(),
            new UnitRule(),
            new TargetWithoutRowRule(),
            new RowRemarksRule(),
            new RepeatedRowRule(),
            new ActReferenceRule());
    private static final Set<String> CODES =
            RULES.stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toUnmodifiableSet());

    private OrderLint() {}

    public static List<Finding> of(LintedOrder order) {
        return RULES.stream().flatMap(rule -> rule.check(order).stream()).toList();
    }

    /**
     * The findings after an edit.
     *
     * @param before those of an earlier look; what only the document itself could tell stays
     */
    public static List<Finding> refreshed(List<Finding> before, LintedOrder order) {
        return Stream.concat(ofDocument(before).stream(), of(order).stream()).toList();
    }

    /** Those that only the document could tell: the others follow from the words and need not be kept. */
    public static List<Finding> ofDocument(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !CODES.contains(finding.code()))
                .toList();
    }
}
