package ru.estafeta.roadmap.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A roadmap with its rows as they stand on a given day. @param amended approved, and changes are being prepared */
@Schema(
        name = "Roadmap",
        requiredProperties = {
            "id",
            "title",
            "organisation",
            "organisationName",
            "state",
            "order",
            "amended",
            "dayOffRule",
            "reminds",
            "targets",
            "findings",
            "columns",
            "activities",
            "version",
            "progress",
            "hasSource"
        })
public record RoadmapView(
        UUID id,
        String title,
        UUID organisation,
        String organisationName,
        @Nullable String schoolYear,
        @Nullable Integer planYear,
        RoadmapState state,
        OrderHead order,
        RoadmapCard.@Nullable Agreed agreed,
        RoadmapCard.@Nullable Agreed approved,
        boolean amended,
        @Nullable String summary,
        DayOffRule dayOffRule,
        boolean reminds,
        List<PlannedTarget> targets,
        List<Finding> findings,
        List<String> columns,
        List<ActivityView> activities,
        long version,
        Progress progress,
        boolean hasSource) {

    static RoadmapView of(Roadmap roadmap, String organisationName, List<Activity> rows, LocalDate today) {
        var activities = rows.stream().map(row -> ActivityView.of(row, today)).toList();
        return new RoadmapView(
                roadmap.id(),
                roadmap.title(),
                roadmap.organisation(),
                organisationName,
                roadmap.schoolYear(),
                roadmap.planYear(),
                roadmap.state(),
                roadmap.order(),
                roadmap.agreed(),
                roadmap.approved(),
                roadmap.isAmended(),
                roadmap.summary(),
                roadmap.dayOffRule(),
                roadmap.reminds(),
                roadmap.targets(),
                roadmap.findings(),
                roadmap.columns(),
                activities,
                roadmap.version(),
                Progress.of(activities),
                roadmap.importId() != null);
    }
}
