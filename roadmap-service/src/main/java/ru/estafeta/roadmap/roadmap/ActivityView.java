package ru.estafeta.roadmap.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;

/** An activity as a screen shows it on a given day. */
@Schema(
        name = "Activity",
        requiredProperties = {
            "id",
            "position",
            "activity",
            "term",
            "inferred",
            "attention",
            "other",
            "status",
            "occurrences",
            "version"
        })
public record ActivityView(
        UUID id,
        int position,
        @Nullable String section,
        @Nullable String subsection,
        @Nullable String number,
        String activity,
        @Nullable String content,
        @Nullable String termText,
        Term term,
        List<Inferred> inferred,
        List<Attention> attention,
        List<OtherCell> other,
        @Nullable String responsible,
        @Nullable String result,
        ActivityStatus status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer overdueDays,
        List<Occurrence> occurrences,
        @Nullable Schedule scheduled,
        @Nullable Done done,
        long version) {

    /** A day given to a row whose term has none. @param note the document that says so */
    @Schema(
            name = "ActivitySchedule",
            requiredProperties = {"on"})
    public record Schedule(LocalDate on, @Nullable String note) {}

    @Schema(
            name = "ActivityDone",
            requiredProperties = {"on", "by", "source"})
    public record Done(LocalDate on, String by, @Nullable String comment, DoneBy source) {}

    static ActivityView of(Activity row, LocalDate today) {
        var planned = row.planned();
        var status = ActivityStatus.of(planned.term(), planned.termText(), row.isDone(), row.dueOn(), today);
        var due = row.dueOn();
        return new ActivityView(
                row.id(),
                row.position(),
                planned.section(),
                planned.subsection(),
                planned.number(),
                planned.activity(),
                planned.content(),
                planned.termText(),
                planned.term(),
                planned.inferred(),
                planned.attention(),
                planned.other(),
                planned.responsible(),
                planned.result(),
                status,
                row.startsOn(),
                due,
                status == ActivityStatus.OVERDUE && due != null ? (int) ChronoUnit.DAYS.between(due, today) : null,
                row.occurrences(),
                row.scheduled(),
                row.done(),
                row.version());
    }
}
