package ru.estafeta.roadmap.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Working days for one organisation: the country's calendar with the exceptions of the layers above it. */
public final class WorkDays {

    private final Map<Integer, Set<LocalDate>> federal = new HashMap<>();
    private final Map<LocalDate, Boolean> exceptions;

    /** @param exceptions days that differ from the shipped calendar: true where they are worked */
    WorkDays(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorking(LocalDate day) {
        var exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return !federal.computeIfAbsent(day.getYear(), ProductionCalendar::daysOff)
                .contains(day);
    }

    /** The day itself when it is worked. */
    public LocalDate orNext(LocalDate day) {
        var next = day;
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day that comes this many working days later; earlier for a negative number. */
    public LocalDate plus(LocalDate day, int workingDays) {
        var moved = day;
        int step = workingDays < 0 ? -1 : 1;
        for (int left = Math.abs(workingDays); left > 0; ) {
            moved = moved.plusDays(step);
            if (isWorking(moved)) {
                left--;
            }
        }
        return moved;
    }

    /** Working days after the first day up to the second one; negative when the second is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }
}
