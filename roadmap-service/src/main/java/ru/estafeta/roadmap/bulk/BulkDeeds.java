package ru.estafeta.roadmap.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.estafeta.platform.problem.Refusal;
import ru.estafeta.roadmap.calendar.WorkCalendars;
import ru.estafeta.roadmap.roadmap.Activities;
import ru.estafeta.roadmap.roadmap.Activity;
import ru.estafeta.roadmap.roadmap.ActivityLife;
import ru.estafeta.roadmap.roadmap.ActivityWording;
import ru.estafeta.roadmap.roadmap.Roadmap;

/** Does one thing to many rows, or tells what it would do. */
@ApplicationScoped
class BulkDeeds {

    private final Activities activities;
    private final ActivityLife life;
    private final WorkCalendars calendars;

    BulkDeeds(Activities activities, ActivityLife life, WorkCalendars calendars) {
        this.activities = activities;
        this.life = life;
        this.calendars = calendars;
    }

    BulkResult make(Roadmap roadmap, BulkRequest request) {
        switch (request.action()) {
            case SHIFT, ASSIGN, RESTORE -> roadmap.requireEditable();
            case COMPLETE, REOPEN -> roadmap.requireOpen();
        }
        var move = request.action() == BulkRequest.Action.SHIFT
                ? move(roadmap, request)
                : UnaryOperator.<LocalDate>identity();
        return BulkResult.of(request.rows().stream()
                .map(asked -> one(roadmap, activities.existing(roadmap.id(), asked.id()), asked, request, move))
                .toList());
    }

    private BulkResult.Row one(
            Roadmap roadmap, Activity row, BulkRequest.Row asked, BulkRequest request, UnaryOperator<LocalDate> move) {
        var words = row.planned();
        return switch (request.action()) {
            case SHIFT ->
                TermShift.of(words.term(), move)
                        .map(moved ->
                                changed(roadmap, row, words.termText(), moved, wording(moved, null), request.dryRun()))
                        .orElseGet(() -> skipped(row, words.termText(), "В сроке нет дат, двигать нечего"));
            case ASSIGN -> assigned(roadmap, row, request);
            case RESTORE ->
                changed(
                        roadmap,
                        row,
                        words.termText(),
                        asked.termText(),
                        wording(orEmpty(asked.termText()), orEmpty(asked.responsible())),
                        request.dryRun());
            case COMPLETE -> {
                if (row.isDone()) {
                    yield skipped(row, "выполнено", "Уже выполнено");
                }
                if (!request.dryRun()) {
                    life.complete(row, null, null);
                }
                yield told(row, "не выполнено", "выполнено");
            }
            case REOPEN -> {
                if (!row.isDone()) {
                    yield skipped(row, "не выполнено", "И так не выполнено");
                }
                if (!request.dryRun()) {
                    life.undo(row);
                }
                yield told(row, "выполнено", "не выполнено");
            }
        };
    }

    private BulkResult.Row assigned(Roadmap roadmap, Activity row, BulkRequest request) {
        var responsible = request.responsible();
        if (responsible == null || responsible.isBlank()) {
            throw Refusal.invalid("NO_RESPONSIBLE", "responsible", "Напишите, кто отвечает: должность, не фамилию.");
        }
        var before = row.planned().responsible();
        if (responsible.strip().equals(before)) {
            return skipped(row, before, "Уже назначено");
        }
        return changed(roadmap, row, before, responsible.strip(), wording(null, responsible), request.dryRun());
    }

    private BulkResult.Row changed(
            Roadmap roadmap,
            Activity row,
            @Nullable String before,
            @Nullable String after,
            ActivityWording wording,
            boolean dryRun) {
        var told = told(row, before, after);
        if (!dryRun) {
            life.change(roadmap, row, wording);
        }
        return told;
    }

    private UnaryOperator<LocalDate> move(Roadmap roadmap, BulkRequest request) {
        var days = request.days();
        if (days == null || days == 0) {
            throw Refusal.invalid("NO_DAYS", "days", "Укажите, на сколько дней сдвинуть сроки.");
        }
        if (!request.workingDays()) {
            return day -> day.plusDays(days);
        }
        var calendar = calendars.of(roadmap.organisation());
        return day -> calendar.plus(day, days);
    }

    private static ActivityWording wording(@Nullable String termText, @Nullable String responsible) {
        return new ActivityWording(null, null, null, null, null, termText, responsible, null);
    }

    /** An empty text clears the field. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static BulkResult.Row told(Activity row, @Nullable String before, @Nullable String after) {
        var words = row.planned();
        return new BulkResult.Row(
                row.id(), words.number(), words.activity(), before, after, null, words.termText(), words.responsible());
    }

    private static BulkResult.Row skipped(Activity row, @Nullable String before, String why) {
        var words = row.planned();
        return new BulkResult.Row(
                row.id(), words.number(), words.activity(), before, before, why, words.termText(), words.responsible());
    }
}
