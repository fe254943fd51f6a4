package ru.estafeta.roadmap.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.estafeta.roadmap.roadmap.Finding;

/** References to acts in title and rows; those in the rest of the document are looked at when it is read. */
final class ActReferenceRule implements Rule {

    private static final String CODE = "WRONG_ACT_REFERENCE";

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var findings = new ArrayList<Finding>();
        var title = order.title();
        if (title != null) {
            ActReferences.in(title).forEach(wrong -> findings.add(finding(wrong)));
        }
        for (var row : order.rows()) {
            var planned = row.planned();
            var text = Stream.of(planned.section(), planned.activity(), planned.content(), planned.result())
                    .filter(part -> part != null)
                    .collect(Collectors.joining("\n"));
            ActReferences.in(text).forEach(wrong -> findings.add(finding(wrong).at(List.of(row.position()))));
        }
        return findings;
    }

    private static Finding finding(ActReferences.Wrong wrong) {
        return Finding.warning(CODE, wrong.message()).advising(wrong.advice());
    }
}
