package ru.estafeta.roadmap.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.estafeta.roadmap.roadmap.Finding;

/** Gathers what stands as a remark at single rows, so that it is said once for all of them. */
final class RowRemarksRule implements Rule {

    private record Words(String message, String advice) {}

    private static final Map<String, Words> REMARKS = new LinkedHashMap<>();

    static {
        REMARKS.put(
                "TERM_UNPARSED",
                new Words("Сроки этих строк не прочитаны.", "Исправьте их, иначе просрочка не будет видна."));
        REMARKS.put("NO_TERM", new Words("У этих строк нет срока.", "Впишите срок или уберите строку."));
        REMARKS.put(
                "NO_RESPONSIBLE",
                new Words("У этих строк нет ответственного.", "Назовите должность: без неё некому напомнить."));
        REMARKS.put(
                "SHIFTED_CELLS",
                new Words("В этих строках ячейки стоят не в своих столбцах.", "Сверьте строки с приказом."));
        REMARKS.put("TOO_FEW_CELLS", new Words("В этих строках не хватает ячеек.", "Сверьте строки с приказом."));
    }

    @Override
    public Set<String> codes() {
        return REMARKS.keySet();
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var findings = new ArrayList<Finding>();
        REMARKS.forEach((code, words) -> {
            var positions = order.rows().stream()
                    .filter(row -> row.planned().attention().stream()
                            .anyMatch(remark -> remark.code().equals(code)))
                    .map(LintedOrder.Row::position)
                    .toList();
            if (!positions.isEmpty()) {
                findings.add(Finding.warning(code, words.message())
                        .advising(words.advice())
                        .at(positions));
            }
        });
        return findings;
    }
}
