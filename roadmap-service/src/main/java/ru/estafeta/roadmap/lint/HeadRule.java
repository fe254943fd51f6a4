package ru.estafeta.roadmap.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.estafeta.roadmap.roadmap.Finding;

/** An order without number or date cannot be referred to, and terms without a year have nothing to lean on. */
final class HeadRule implements Rule {

    @Override
    public Set<String> codes() {
        return Set.of("NO_ORDER_NUMBER", "NO_ORDER_DATE");
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var findings = new ArrayList<Finding>();
        if (order.order().number() == null) {
            findings.add(Finding.warning("NO_ORDER_NUMBER", "Номер приказа не найден.")
                    .advising("Впишите номер приказа."));
        }
        if (order.order().date() == null) {
            findings.add(Finding.warning("NO_ORDER_DATE", "Дата приказа не найдена.")
                    .advising("Впишите дату: от неё зависят сроки без года."));
        }
        return findings;
    }
}
