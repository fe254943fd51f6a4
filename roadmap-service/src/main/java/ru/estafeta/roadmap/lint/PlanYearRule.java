package ru.estafeta.roadmap.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.term.SchoolYear;

/** Terms outside the year of the plan. A school year is prepared from August on, or from the day of the order. */
final class PlanYearRule implements Rule {

    private static final String CODE = "OUTSIDE_PLAN_YEAR";

    private record Span(LocalDate from, LocalDate until, String name) {

        boolean holds(@Nullable LocalDate day) {
            return day == null || !day.isBefore(from) && !day.isAfter(until);
        }
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var span = spanOf(order);
        if (span == null) {
            return List.of();
        }
        var outside = order.rows().stream()
                .filter(row -> !span.holds(row.startsOn()) || !span.holds(row.dueOn()))
                .map(LintedOrder.Row::position)
                .toList();
        return outside.isEmpty()
                ? List.of()
                : List.of(Finding.warning(CODE, "Сроки этих строк лежат вне плана (" + span.name() + ").")
                        .advising("Проверьте год в сроке: часто он остаётся от прошлогоднего приказа.")
                        .at(outside));
    }

    private static @Nullable Span spanOf(LintedOrder order) {
        var ordered = order.order().date();
        if (order.schoolYear() != null) {
            return SchoolYear.tryParse(order.schoolYear())
                    .map(year -> new Span(
                            earlier(LocalDate.of(year.firstYear(), 8, 1), ordered),
                            LocalDate.of(year.secondYear(), 8, 31),
                            year + " учебный год"))
                    .orElse(null);
        }
        var year = order.planYear();
        return year == null
                ? null
                : new Span(earlier(LocalDate.of(year, 1, 1), ordered), LocalDate.of(year, 12, 31), year + " год");
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }
}
