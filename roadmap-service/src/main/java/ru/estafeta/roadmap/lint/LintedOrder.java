package ru.estafeta.roadmap.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.roadmap.OrderHead;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.roadmap.PlannedTarget;

/** A draft or a roadmap as the rules see it. */
public record LintedOrder(
        @Nullable String title,
        OrderHead order,
        @Nullable String schoolYear,
        @Nullable Integer planYear,
        List<Row> rows,
        List<PlannedTarget> targets) {

    public LintedOrder {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }

    /** @param position by which findings name the row */
    public record Row(int position, PlannedActivity planned) {

        /** What is to be done, the activity with its own contents. */
        String words() {
            return Stream.of(planned.activity(), planned.content())
                    .filter(text -> text != null && !text.isBlank())
                    .collect(Collectors.joining(". "));
        }

        /** For a finding: the words that tell this row from others, shortened. */
        String name() {
            var content = planned.content();
            var words = content == null || content.isBlank() ? planned.activity() : content;
            return words.length() <= LONGEST_NAME
                    ? words
                    : words.substring(0, LONGEST_NAME).strip() + "…";
        }

        @Nullable
        LocalDate startsOn() {
            return planned.term().startsOn();
        }

        @Nullable
        LocalDate dueOn() {
            return planned.term().dueOn();
        }
    }

    private static final int LONGEST_NAME = 70;
}
