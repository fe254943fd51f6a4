package ru.estafeta.roadmap.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.lint.LintedOrder;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedTarget;

/** All that was read from an order. Columns are the headings of its roadmap table as they are written. */
public record OrderDraft(
        @Nullable String title,
        OrderHead order,
        @Nullable String schoolYear,
        @Nullable Integer planYear,
        List<String> columns,
        List<DraftRow> rows,
        List<PlannedTarget> targets,
        List<Finding> findings,
        List<Duty> duties) {

    public OrderDraft {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    public OrderDraft with(List<Finding> other) {
        return new OrderDraft(title, order, schoolYear, planYear, columns, rows, targets, other, duties);
    }

    LintedOrder linted() {
        return new LintedOrder(
                title,
                order,
                schoolYear,
                planYear,
                rows.stream()
                        .map(row -> new LintedOrder.Row(row.position(), row.planned()))
                        .toList(),
                targets);
    }
}
