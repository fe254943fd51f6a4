package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.lint.ActReferences;
import ru.estafeta.roadmap.lint.OrderLint;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.PlannedTarget;

/** What only the document tells, besides its head, rows and targets; {@link OrderLint} looks at those. */
public final class OrderFindings {

    private static final Pattern TARGETS_PROMISED = Pattern.compile(
            "(?iu)планируемы[хе]\\s+результат|целевы[хе]\\s+показател|показател\\p{L}+\\s+эффективности");

    private OrderFindings() {}

    static List<Finding> of(List<PlannedTarget> targets, OrderTables tables) {
        var findings = new ArrayList<Finding>();
        for (var table : tables.unknown()) {
            findings.add(Finding.warning(
                            "TABLE_SKIPPED",
                            "Таблица " + table.number() + " не прочитана: в ней нет строки с названиями столбцов "
                                    + "(«Мероприятие», «Срок», «Ответственный»).")
                    .advising("Если в ней мероприятия, добавьте заголовок и загрузите документ снова."));
        }
        for (var table : tables.guessed()) {
            findings.add(Finding.warning(
                            "HEADER_GUESSED",
                            "В таблице " + table.number() + " нет названий столбцов: столбцы определены по содержанию.")
                    .advising("Проверьте, что мероприятия, сроки и ответственные стоят на своих местах."));
        }
        var paragraphs = tables.document().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
        if (targets.isEmpty()
                && paragraphs.stream()
                        .anyMatch(text -> TARGETS_PROMISED.matcher(text).find())) {
            findings.add(Finding.warning(
                            "TARGETS_WITHOUT_VALUES",
                            "Приказ ссылается на планируемые результаты (показатели), но значений в документе нет.")
                    .advising("Добавьте целевые значения вручную или загрузите приложение с ними."));
        }
        paragraphs.stream()
                .flatMap(text -> ActReferences.in(text).stream())
                .distinct()
                .forEach(wrong -> findings.add(Finding.warning("WRONG_ACT_REFERENCE_IN_TEXT", wrong.message())
                        .advising(wrong.advice())));
        return findings;
    }

    /** The findings after an edit: those that the edit has settled go, rows and head are looked at again. */
    public static List<Finding> refreshed(OrderDraft draft) {
        boolean contradiction = draft.targets().stream()
                .flatMap(target -> target.attention().stream())
                .anyMatch(attention -> attention.code().equals("YEAR_CONTRADICTION"));
        var standing = draft.findings().stream()
                .filter(finding -> contradiction || !finding.code().equals("TARGET_YEAR_CONTRADICTION"))
                .filter(finding -> draft.targets().isEmpty() || !finding.code().equals("TARGETS_WITHOUT_VALUES"))
                .toList();
        return OrderLint.refreshed(standing, draft.linted());
    }
}
