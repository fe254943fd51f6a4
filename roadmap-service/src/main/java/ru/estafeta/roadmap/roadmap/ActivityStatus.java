package ru.estafeta.roadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Term;

/** Where an activity stands on a given day. The last day of a term is still in time. */
public enum ActivityStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    OVERDUE,
    /** No day follows from the term («по отдельному графику», «по мере необходимости»), or there is no term. */
    NO_SCHEDULE,
    /** The term is there but could not be read. */
    UNREAD;

    /** @param due the day after which it is late: of the term, its schedule or its next occurrence */
    static ActivityStatus of(
            Term term, @Nullable String termText, boolean done, @Nullable LocalDate due, LocalDate today) {
        if (done) {
            return DONE;
        }
        if (term instanceof Term.Unparsed && due == null) {
            return termText == null ? NO_SCHEDULE : UNREAD;
        }
        if (due != null && due.isBefore(today)) {
            return OVERDUE;
        }
        var starts = term.startsOn();
        if (starts != null) {
            return starts.isAfter(today) ? NOT_STARTED : IN_PROGRESS;
        }
        if (term instanceof Term.Recurring) {
            return IN_PROGRESS;
        }
        if (due != null) {
            return NOT_STARTED;
        }
        return term instanceof Term.YearRound ? IN_PROGRESS : NO_SCHEDULE;
    }
}
