package ru.estafeta.roadmap.roadmap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a roadmap has come. @param attention rows not done that ask for a look */
@Schema(
        name = "RoadmapProgress",
        requiredProperties = {"total", "done", "overdue", "attention"})
public record Progress(int total, int done, int overdue, int attention) {

    static Progress of(List<ActivityView> activities) {
        return new Progress(
                activities.size(),
                count(activities, ActivityStatus.DONE),
                count(activities, ActivityStatus.OVERDUE),
                (int) activities.stream()
                        .filter(activity ->
                                activity.done() == null && !activity.attention().isEmpty())
                        .count());
    }

    private static int count(List<ActivityView> activities, ActivityStatus status) {
        return (int) activities.stream()
                .filter(activity -> activity.status() == status)
                .count();
    }
}
