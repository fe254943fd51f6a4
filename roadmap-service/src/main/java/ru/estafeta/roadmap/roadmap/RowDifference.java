package ru.estafeta.roadmap.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.history.FieldChange;

/** In which of its words a row differs. What follows from the words (the term as read) is not compared. */
public final class RowDifference {

    private static final Map<String, Function<PlannedActivity, @Nullable String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("section", PlannedActivity::section);
        FIELDS.put("subsection", PlannedActivity::subsection);
        FIELDS.put("number", PlannedActivity::number);
        FIELDS.put("activity", PlannedActivity::activity);
        FIELDS.put("content", PlannedActivity::content);
        FIELDS.put("termText", PlannedActivity::termText);
        FIELDS.put("responsible", PlannedActivity::responsible);
        FIELDS.put("result", PlannedActivity::result);
    }

    private RowDifference() {}

    public static List<FieldChange> between(PlannedActivity before, PlannedActivity after) {
        return FIELDS.entrySet().stream()
                .map(field -> new FieldChange(
                        field.getKey(),
                        field.getValue().apply(before),
                        field.getValue().apply(after)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }
}
