package ru.estafeta.roadmap.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.TermContext;

/**
 * The times of a recurring term («ежемесячно», «раз в квартал») within the roadmap's year: the last day of each period,
 * or the day of the month that the term names. A school year ends for them in May.
 */
final class Occurrences {

    private static final int MAY = 5;
    private static final int MOST = 60;
    private static final Set<Integer> QUARTERS = Set.of(3, 6, 9, 12);
    private static final Set<Integer> SCHOOL_HALVES = Set.of(12, 5);
    private static final Set<Integer> HALVES = Set.of(6, 12);

    private Occurrences() {}

    /** Empty where the term is not recurring, names only how many times, or nothing tells its year. */
    static List<LocalDate> of(Term term, TermContext context) {
        if (!(term instanceof Term.Recurring recurring) || recurring.count() != null && recurring.count() > 1) {
            return List.of();
        }
        var from = recurring.from() != null ? recurring.from() : firstDay(context);
        var to = recurring.to() != null ? recurring.to() : lastDay(context);
        if (from == null || to == null || to.isBefore(from)) {
            return List.of();
        }
        return switch (recurring.every()) {
            case WEEK -> weeks(from, to, recurring.interval());
            case MONTH -> months(from, to, recurring, null);
            case QUARTER -> months(from, to, recurring, QUARTERS);
            case HALF_YEAR -> months(from, to, recurring, context.schoolYear() == null ? HALVES : SCHOOL_HALVES);
            case YEAR -> List.of(to);
        };
    }

    private static List<LocalDate> weeks(LocalDate from, LocalDate to, @Nullable Integer interval) {
        var days = new ArrayList<LocalDate>();
        var friday = from.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.FRIDAY));
        for (var day = friday; !day.isAfter(to) && days.size() < MOST; day = day.plusWeeks(step(interval))) {
            days.add(day);
        }
        return days;
    }

    private static List<LocalDate> months(
            LocalDate from, LocalDate to, Term.Recurring recurring, @Nullable Set<Integer> only) {
        var days = new ArrayList<LocalDate>();
        int step = only == null ? step(recurring.interval()) : 1;
        var last = YearMonth.from(to);
        for (var month = YearMonth.from(from);
                !month.isAfter(last) && days.size() < MOST;
                month = month.plusMonths(step)) {
            boolean wanted = (only == null || only.contains(month.getMonthValue()))
                    && (recurring.months() == null || recurring.months().contains(month.getMonthValue()));
            var day = recurring.day() == null
                    ? month.atEndOfMonth()
                    : month.atDay(Math.min(Math.max(1, recurring.day()), month.lengthOfMonth()));
            if (wanted && !day.isBefore(from)) {
                days.add(day.isAfter(to) ? to : day);
            }
        }
        return days;
    }

    private static int step(@Nullable Integer interval) {
        return interval == null || interval < 1 ? 1 : interval;
    }

    private static @Nullable LocalDate firstDay(TermContext context) {
        var year = context.schoolYear();
        if (year != null) {
            return year.firstDay();
        }
        var planYear = context.planYear();
        return planYear == null ? null : LocalDate.of(planYear, 1, 1);
    }

    private static @Nullable LocalDate lastDay(TermContext context) {
        var year = context.schoolYear();
        if (year != null) {
            return YearMonth.of(year.secondYear(), MAY).atEndOfMonth();
        }
        var planYear = context.planYear();
        return planYear == null ? null : LocalDate.of(planYear, 12, 31);
    }
}
