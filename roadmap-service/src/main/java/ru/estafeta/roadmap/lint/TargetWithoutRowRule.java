package ru.estafeta.roadmap.lint;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.wording.IndicatorCodes;

/**
 * A planned value whose indicator no row monitors, in an order that monitors its other ones by rows: nobody would report
 * it. An order whose targets stand apart from its activities altogether is in order.
 */
final class TargetWithoutRowRule implements Rule {

    private static final String CODE = "TARGET_WITHOUT_ROW";

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var monitored = order.rows().stream()
                .map(row -> IndicatorCodes.codeOf(row.planned().activity()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var planned = order.targets().stream()
                .filter(target -> target.row() == null && target.indicatorCode() != null)
                .toList();
        if (planned.stream().noneMatch(target -> monitored.contains(target.indicatorCode()))) {
            return List.of();
        }
        return planned.stream()
                .filter(target -> !monitored.contains(target.indicatorCode()))
                .map(target -> Finding.info(
                                CODE,
                                "Для показателя «" + target.indicator()
                                        + "» есть целевое значение, но нет строки, которая его отслеживает.")
                        .advising("Добавьте строку мониторинга, иначе отчитаться о нём будет некому."))
                .toList();
    }
}
