package ru.estafeta.roadmap.lint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.lint.LintedOrder.Row;
import ru.estafeta.roadmap.roadmap.Finding;
import ru.estafeta.roadmap.wording.ReferenceData;

/**
 * Steps that need each other in an impossible order: the base of mentors analysed in August and its data collected in
 * September (order № 223/1-ОД). Only what cannot be is said: the later step must be over before the earlier one can
 * have begun anywhere in the order. Stages overlap in life, and nothing is blocked by it.
 */
final class SequenceRule implements Rule {

    private static final String CODE = "IMPOSSIBLE_SEQUENCE";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** @param words a regular expression over the row's words as {@link Phrase} prepares them */
    private record Step(String id, String name, String words) {}

    /** @param first id of the step that the other one needs */
    private record Need(String first, String then, Finding.Severity severity) {}

    private record Sequence(String source, List<Step> steps, List<Need> needs) {}

    private static final Sequence KNOWN = ReferenceData.read("/lint/sequence.json", Sequence.class);

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public List<Finding> check(LintedOrder order) {
        var findings = new ArrayList<Finding>();
        for (var need : KNOWN.needs()) {
            var first = rowsOf(need.first(), order);
            var earliest = first.stream()
                    .filter(row -> beginning(row) != null)
                    .min(Comparator.comparing(row -> Objects.requireNonNull(beginning(row))));
            for (var then : rowsOf(need.then(), order)) {
                if (!first.contains(then)) {
                    earliest.flatMap(row -> reversed(need, row, then)).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> reversed(Need need, Row first, Row then) {
        var begins = Objects.requireNonNull(beginning(first));
        var ends = then.dueOn();
        if (ends == null || !ends.isBefore(begins)) {
            return Optional.empty();
        }
        var message =
                "Строка %d («%s») кончается %s, а то, на чём она стоит, начинается позже: %s – не раньше %s (строка %d)."
                        .formatted(
                                then.position(),
                                then.name(),
                                DAY.format(ends),
                                step(need.first()).name(),
                                DAY.format(begins),
                                first.position());
        return Optional.of(new Finding(
                CODE,
                need.severity(),
                message,
                List.of(first.position(), then.position()),
                "Поменяйте сроки местами или перенесите строку " + then.position() + " на время после строки "
                        + first.position() + "."));
    }

    /** The first day on which the step can be going on; of a bare deadline only its day is known. */
    private static @Nullable LocalDate beginning(Row row) {
        return row.startsOn() == null ? row.dueOn() : row.startsOn();
    }

    private static List<Row> rowsOf(String step, LintedOrder order) {
        var words = Pattern.compile(step(step).words());
        return order.rows().stream()
                .filter(row -> words.matcher(Phrase.of(row.words())).find())
                .toList();
    }

    private static Step step(String id) {
        return KNOWN.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sequence.json has no step " + id));
    }
}
