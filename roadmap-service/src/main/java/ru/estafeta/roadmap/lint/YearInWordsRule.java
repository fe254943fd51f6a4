package ru.estafeta.roadmap.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.estafeta.roadmap.roadmap.Finding;

/**
 * A heading or a row speaks of one year and is due late in another: section 6 of order № 58 analyses 2023 in November of
 * 2024. A report on a year that is due in the first months of the next one is in order.
 */
final class YearInWordsRule implements Rule {

    private static final String CODE = "YEAR_CONTRADICTS_TERM";
    private static final int LAST_MONTH_FOR_LAST_YEAR = 6;
    /** Not the year of a date, which is mostly that of an act, and not a part of a school year. */
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?<![\\d.\\-–—/])(?<!\\d{1,2}\\s{1,3}\\p{L}{3,10}\\s{1,3})(20\\d\\d)(?=\\s*(?:г\\.|год))");

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        Map<Integer, Set<Integer>> rowsByYear = new TreeMap<>();
        for (var row : order.rows()) {
            var due = row.dueOn();
            if (due == null) {
                continue;
            }
            for (int year : yearsIn(row)) {
                boolean isReport = due.getYear() == year + 1 && due.getMonthValue() <= LAST_MONTH_FOR_LAST_YEAR;
                if (year < due.getYear() && !isReport) {
                    rowsByYear.computeIfAbsent(year, none -> new TreeSet<>()).add(row.position());
                }
            }
        }
        return rowsByYear.entrySet().stream()
                .map(entry -> Finding.warning(
                                CODE, "Раздел или строка говорит о " + entry.getKey() + " годе, а срок стоит позже.")
                        .advising("Исправьте год в тексте или в сроке, что из них осталось от прошлого приказа.")
                        .at(List.copyOf(entry.getValue())))
                .toList();
    }

    private static Set<Integer> yearsIn(LintedOrder.Row row) {
        var planned = row.planned();
        var years = new TreeSet<Integer>();
        Stream.of(planned.section(), planned.subsection(), planned.activity(), planned.content())
                .filter(text -> text != null)
                .forEach(text ->
                        YEAR.matcher(text).results().forEach(found -> years.add(Integer.valueOf(found.group(1)))));
        return years;
    }
}
