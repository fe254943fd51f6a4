package ru.estafeta.roadmap.edition;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.estafeta.roadmap.roadmap.Activity;
import ru.estafeta.roadmap.roadmap.PlannedActivity;
import ru.estafeta.roadmap.roadmap.Roadmap;

/** The words of a roadmap: what is planned, without what was done. */
record EditionContent(Roadmap.Plan head, List<Row> rows) {

    EditionContent {
        rows = List.copyOf(rows);
    }

    /** @param id of the row, by which it is found again in another edition */
    @Schema(
            name = "EditionRow",
            requiredProperties = {"id", "position", "words"})
    record Row(UUID id, int position, PlannedActivity words) {

        static Row of(Activity activity) {
            return new Row(activity.id(), activity.position(), activity.planned());
        }
    }

    static EditionContent of(Roadmap roadmap, List<Activity> rows) {
        var plan = roadmap.plan();
        var head = new Roadmap.Plan(
                plan.title(),
                plan.order(),
                plan.schoolYear(),
                plan.planYear(),
                plan.columns(),
                plan.targets(),
                List.of());
        return new EditionContent(head, rows.stream().map(Row::of).toList());
    }
}
