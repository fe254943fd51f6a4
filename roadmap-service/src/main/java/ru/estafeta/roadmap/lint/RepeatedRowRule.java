package ru.estafeta.roadmap.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.lint.LintedOrder.Row;
import ru.estafeta.roadmap.roadmap.Finding;

/** The same row twice, or one number for two rows. A stage's number that its rows share is no number of theirs. */
final class RepeatedRowRule implements Rule {

    private static final String SAME_ROW = "REPEATED_ROW";
    private static final String SAME_NUMBER = "REPEATED_NUMBER";

    @Override
    public Set<String> codes() {
        return Set.of(SAME_ROW, SAME_NUMBER);
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var findings = new ArrayList<Finding>();
        groups(order.rows(), RepeatedRowRule::words).values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> findings.add(Finding.info(
                                SAME_ROW,
                                "Строка повторяется: «" + rows.getFirst().name() + "».")
                        .advising("Уберите лишнюю, если она не нужна.")
                        .at(positions(rows))));
        groups(order.rows(), RepeatedRowRule::number).values().stream()
                .filter(rows -> rows.stream().map(Row::words).distinct().count() > 1)
                .forEach(rows -> findings.add(Finding.warning(
                                SAME_NUMBER,
                                "Номер " + rows.getFirst().planned().number() + " стоит у разных строк.")
                        .advising("Перенумеруйте: на строку ссылаются по её номеру.")
                        .at(positions(rows))));
        return findings;
    }

    private static Map<String, List<Row>> groups(List<Row> rows, Function<Row, @Nullable String> key) {
        return rows.stream()
                .filter(row -> key.apply(row) != null)
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(key.apply(row)), LinkedHashMap::new, Collectors.toList()));
    }

    private static String words(Row row) {
        var planned = row.planned();
        return Phrase.of(planned.section() + " | " + row.words() + " | " + planned.termText());
    }

    /** Only «1.2» belongs to one row; «1.» may be the number of a stage with many rows. */
    private static @Nullable String number(Row row) {
        var number = row.planned().number();
        if (number == null) {
            return null;
        }
        var bare = number.strip().replaceAll("\\.$", "");
        return bare.contains(".") ? row.planned().section() + " | " + bare : null;
    }

    private static List<Integer> positions(List<Row> rows) {
        return rows.stream().map(Row::position).toList();
    }
}
