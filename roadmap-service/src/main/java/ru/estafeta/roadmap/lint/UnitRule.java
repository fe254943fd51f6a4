package ru.estafeta.roadmap.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.PlannedTarget;
import ru.estafeta.roadmap.wording.IndicatorCodes;

/** The same thing as a number in one place and as a share in another: row 5.4 of order № 58 and its annex 2. */
final class UnitRule implements Rule {

    private static final String CODE = "UNIT_CONTRADICTION";

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var findings = new ArrayList<Finding>();
        for (var target : order.targets()) {
            var code = target.indicatorCode();
            if (code == null || target.row() != null) {
                continue;
            }
            for (var row : order.rows()) {
                var activity = row.planned().activity();
                if (code.equals(IndicatorCodes.codeOf(activity)) && contradicts(target, Phrase.of(activity))) {
                    findings.add(Finding.warning(
                                    CODE,
                                    "Показатель назван в строке " + row.position() + " («" + row.name() + "») "
                                            + (isShare(target)
                                                    ? "числом, а в целевых значениях долей"
                                                    : "долей, а в целевых значениях числом")
                                            + ": «" + target.indicator() + "».")
                            .advising("Приведите к одной единице: сравнить план и факт можно только в ней.")
                            .at(List.of(row.position())));
                }
            }
        }
        return findings;
    }

    private static boolean contradicts(PlannedTarget target, String words) {
        boolean number = words.startsWith(" количеств") || words.startsWith(" числ");
        boolean share = words.startsWith(" дол") || words.startsWith(" процент") || words.startsWith(" удельн");
        return isShare(target) ? number : share;
    }

    private static boolean isShare(PlannedTarget target) {
        return "%".equals(target.unit());
    }
}
