package ru.estafeta.roadmap.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ru.estafeta.roadmap.importing.source.OrderDocument.Paragraph;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedTarget;

/** What is missing in an order as a whole; when a draft is edited, what is missing still. */
public final class OrderFindings {

    private static final Pattern TARGETS_PROMISED = Pattern.compile(
            "(?iu)планируемы[хе]\\s+результат|целевы[хе]\\s+показател|показател\\p{L}+\\s+эффективности");

    private OrderFindings() {}

    private static final Set<String> OF_HEAD = Set.of("NO_ORDER_NUMBER", "NO_ORDER_DATE");

    /** Remarks of rows that are worth a finding, with its words. */
    private static final Map<String, String> OF_ROWS = new LinkedHashMap<>();

    static {
        OF_ROWS.put("TERM_UNPARSED", "Сроки этих строк не прочитаны. Исправьте их, иначе просрочка не будет видна.");
        OF_ROWS.put("NO_TERM", "У этих строк нет срока.");
        OF_ROWS.put("NO_RESPONSIBLE", "У этих строк нет ответственного.");
        OF_ROWS.put("SHIFTED_CELLS", "В этих строках ячейки стоят не в своих столбцах. Сверьте их с приказом.");
        OF_ROWS.put("TOO_FEW_CELLS", "В этих строках не хватает ячеек. Сверьте их с приказом.");
    }

    static List<Finding> of(OrderHead order, List<DraftRow> rows, List<PlannedTarget> targets, OrderTables tables) {
        var findings = ofHead(order);
        for (var table : tables.unknown()) {
            findings.add(
                    Finding.warning(
                            "TABLE_SKIPPED",
                            "Таблица " + table.number()
                                    + " не прочитана: в ней нет строки с названиями столбцов («Мероприятие», «Срок», "
                                    + "«Ответственный»). Если в ней мероприятия, добавьте заголовок и загрузите документ снова."));
        }
        boolean promised = tables.document().blocks().stream()
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && TARGETS_PROMISED.matcher(paragraph.text()).find());
        if (targets.isEmpty() && promised) {
            findings.add(Finding.warning(
                    "TARGETS_WITHOUT_VALUES",
                    "Приказ ссылается на планируемые результаты (показатели), но значений в документе нет. Добавьте целевые "
                            + "значения вручную или загрузите приложение с ними."));
        }
        findings.addAll(ofRows(rows));
        return findings;
    }

    /** The findings after an edit: those about head, rows and targets follow what is there now, the others stay. */
    public static List<Finding> refreshed(
            List<Finding> before, OrderHead order, List<DraftRow> rows, List<PlannedTarget> targets) {
        boolean contradiction = targets.stream()
                .flatMap(target -> target.attention().stream())
                .anyMatch(attention -> attention.code().equals("YEAR_CONTRADICTION"));
        List<Finding> findings = new ArrayList<>(before.stream()
                .filter(finding -> !OF_HEAD.contains(finding.code()) && !OF_ROWS.containsKey(finding.code()))
                .filter(finding -> contradiction || !finding.code().equals("TARGET_YEAR_CONTRADICTION"))
                .filter(finding -> targets.isEmpty() || !finding.code().equals("TARGETS_WITHOUT_VALUES"))
                .toList());
        findings.addAll(ofHead(order));
        findings.addAll(ofRows(rows));
        return findings;
    }

    private static List<Finding> ofHead(OrderHead order) {
        List<Finding> findings = new ArrayList<>();
        if (order.number() == null) {
            findings.add(Finding.warning("NO_ORDER_NUMBER", "Номер приказа в документе не найден. Впишите его."));
        }
        if (order.date() == null) {
            findings.add(Finding.warning(
                    "NO_ORDER_DATE",
                    "Дата приказа в документе не найдена. Впишите её: от неё зависят сроки без года."));
        }
        return findings;
    }

    private static List<Finding> ofRows(List<DraftRow> rows) {
        List<Finding> findings = new ArrayList<>();
        OF_ROWS.forEach((code, message) -> {
            var positions = rows.stream()
                    .filter(row -> row.attention().stream()
                            .anyMatch(attention -> attention.code().equals(code)))
                    .map(DraftRow::position)
                    .toList();
            if (!positions.isEmpty()) {
                findings.add(new Finding(code, Finding.Severity.WARNING, message, positions));
            }
        });
        return findings;
    }
}
