package ru.estafeta.roadmap.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.caller.Caller;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.platform.time.IdGenerator;
import ru.estafeta.roadmap.calendar.WorkCalendars;
import ru.estafeta.roadmap.history.FieldChange;
import ru.estafeta.roadmap.history.Happening;
import ru.estafeta.roadmap.history.History;
import ru.estafeta.roadmap.history.HistoryKind;
import ru.estafeta.roadmap.term.TermParser;

/** What a person does to a row; each deed is told to the history. */
@ApplicationScoped
public class ActivityLife {

    private final Activities activities;
    private final TermParser terms;
    private final WorkCalendars calendars;
    private final History history;
    private final Caller caller;
    private final Clock clock;
    private final IdGenerator ids;

    ActivityLife(
            Activities activities,
            TermParser terms,
            WorkCalendars calendars,
            History history,
            Caller caller,
            Clock clock,
            IdGenerator ids) {
        this.activities = activities;
        this.terms = terms;
        this.calendars = calendars;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param after the position below which it goes */
    Activity add(Roadmap roadmap, ActivityWording wording, int after) {
        var planned = wording.onto(PlannedActivity.blank(), terms, roadmap.termContext());
        var row = new Activity(ids.next(), roadmap, activities.placeAfter(roadmap.id(), after), planned);
        fallDue(roadmap, row);
        activities.persist(row);
        tell(row, HistoryKind.ROW_ADDED, null, List.of());
        return row;
    }

    public void change(Roadmap roadmap, Activity row, ActivityWording wording) {
        var before = row.planned();
        var planned = wording.onto(before, terms, roadmap.termContext());
        if (planned.activity().isEmpty()) {
            throw Refusal.invalid("NO_ACTIVITY", "activity", "Назовите мероприятие или удалите строку.");
        }
        var changes = RowDifference.between(before, planned);
        row.say(planned, roadmap.termContext());
        fallDue(roadmap, row);
        if (!changes.isEmpty()) {
            tell(row, HistoryKind.ROW_CHANGED, null, changes);
        }
    }

    /** @param after the row below which it goes; the first place without it @param section as in a change of words */
    void move(
            Roadmap roadmap,
            Activity row,
            @Nullable Activity after,
            @Nullable String section,
            @Nullable String subsection) {
        int before = row.position();
        activities.move(row, after);
        if (section != null || subsection != null) {
            change(roadmap, row, new ActivityWording(section, subsection, null, null, null, null, null, null));
        }
        if (row.position() != before) {
            tell(
                    row,
                    HistoryKind.ROW_CHANGED,
                    null,
                    List.of(new FieldChange("place", Integer.toString(before), Integer.toString(row.position()))));
        }
    }

    /** Gives a day to a row that waits for its schedule, or takes it back. */
    void schedule(Roadmap roadmap, Activity row, @Nullable LocalDate day, @Nullable String note) {
        var before = row.scheduled();
        row.schedule(day, note);
        fallDue(roadmap, row);
        tell(
                row,
                HistoryKind.ROW_CHANGED,
                note,
                List.of(new FieldChange(
                        "scheduled",
                        before == null ? null : before.on().toString(),
                        day == null ? null : day.toString())));
    }

    /** One time of a recurring row; with the last one the row itself is done. */
    void completeOccurrence(Roadmap roadmap, Activity row, LocalDate occurrence, @Nullable String comment) {
        var today = LocalDate.now(clock);
        if (!row.mark(occurrence, new Occurrence.Done(today, caller.name(), comment))) {
            throw Refusal.notFound("У этой строки нет такого срока.");
        }
        fallDue(roadmap, row);
        if (row.hasOpenOccurrences() || row.isDone()) {
            tell(
                    row,
                    HistoryKind.ROW_CHANGED,
                    comment,
                    List.of(new FieldChange("occurrence", null, occurrence.toString())));
        } else {
            complete(row, today, comment);
        }
    }

    void undoOccurrence(Roadmap roadmap, Activity row, LocalDate occurrence) {
        if (!row.mark(occurrence, null)) {
            throw Refusal.notFound("У этой строки нет такого срока.");
        }
        undo(row);
        fallDue(roadmap, row);
        tell(row, HistoryKind.ROW_CHANGED, null, List.of(new FieldChange("occurrence", occurrence.toString(), null)));
    }

    /** The day after which the row is late, by the roadmap's rule. */
    void fallDue(Roadmap roadmap, Activity row) {
        row.fallDue(roadmap.dayOffRule() == DayOffRule.NEXT_WORKING_DAY ? calendars.of(roadmap.organisation()) : null);
    }

    void exclude(Activity row) {
        row.exclude();
        tell(row, HistoryKind.ROW_EXCLUDED, null, List.of());
    }

    void restore(Activity row) {
        row.restore();
        tell(row, HistoryKind.ROW_RESTORED, null, List.of());
    }

    /** @param asked the day on which it was done; today without it */
    public void complete(Activity row, @Nullable LocalDate asked, @Nullable String comment) {
        var today = LocalDate.now(clock);
        var on = asked == null ? today : asked;
        if (on.isAfter(today)) {
            throw Refusal.invalid(
                    "COMPLETED_IN_FUTURE",
                    "completedOn",
                    "Дата выполнения ещё не наступила. Укажите сегодняшнюю или более раннюю.");
        }
        row.complete(on, caller.name(), comment, DoneBy.HAND);
        tell(row, HistoryKind.ROW_DONE, comment, List.of(new FieldChange("done", null, on.toString())));
    }

    public void undo(Activity row) {
        if (row.isDone()) {
            row.undo();
            tell(row, HistoryKind.ROW_UNDONE, null, List.of());
        }
    }

    /**
     * A fact has come, or is gone. What a person has marked is left to the person.
     *
     * @param what the fact in Russian, as the history shows it
     */
    public void settleByFact(Activity row, boolean holds, String what) {
        if (holds && !row.isDone()) {
            var today = LocalDate.now(clock);
            row.complete(today, what, null, DoneBy.FACT);
            tell(row, HistoryKind.ROW_DONE, null, List.of(new FieldChange("done", null, today.toString())), what);
        } else if (!holds && row.isDoneBy(DoneBy.FACT)) {
            row.undo();
            tell(row, HistoryKind.ROW_UNDONE, null, List.of(), what);
        }
    }

    private void tell(Activity row, HistoryKind kind, @Nullable String comment, List<FieldChange> changes) {
        tell(row, kind, comment, changes, caller.name());
    }

    private void tell(Activity row, HistoryKind kind, @Nullable String comment, List<FieldChange> changes, String by) {
        row.changed(clock.instant(), by);
        history.record(new Happening(row.roadmap(), row.id(), row.organisation(), kind, comment, changes), by);
    }
}
