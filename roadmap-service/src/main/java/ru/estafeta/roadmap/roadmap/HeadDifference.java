package ru.estafeta.roadmap.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.history.FieldChange;

/** In what the head of a roadmap differs; targets are compared as a whole, each on a line of its own. */
public final class HeadDifference {

    private static final Map<String, Function<Roadmap.Plan, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("title", Roadmap.Plan::title);
        FIELDS.put("order.number", plan -> plan.order().number());
        FIELDS.put("order.date", plan -> plan.order().date());
        FIELDS.put("order.issuer", plan -> plan.order().issuer());
        FIELDS.put("schoolYear", Roadmap.Plan::schoolYear);
        FIELDS.put("planYear", Roadmap.Plan::planYear);
        FIELDS.put(
                "targets",
                plan -> plan.targets().stream().map(HeadDifference::line).collect(Collectors.joining("\n")));
    }

    private HeadDifference() {}

    public static List<FieldChange> between(Roadmap.Plan before, Roadmap.Plan after) {
        return FIELDS.entrySet().stream()
                .map(field -> new FieldChange(
                        field.getKey(),
                        words(field.getValue().apply(before)),
                        words(field.getValue().apply(after))))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static @Nullable String words(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String line(PlannedTarget target) {
        var unit = target.unit() == null ? "" : " " + target.unit();
        var year = target.year() == null ? "" : " (" + target.year() + ")";
        return target.indicator() + ": " + target.value().toPlainString() + unit + year;
    }
}
