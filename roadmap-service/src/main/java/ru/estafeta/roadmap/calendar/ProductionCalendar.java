package ru.estafeta.roadmap.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.estafeta.roadmap.wording.ReferenceData;

/**
 * The calendar of a five-day week as the Labour Code (art. 112) and the yearly decree make it. A holiday on a day off
 * that the decree does not move goes to the next working day, January's excepted.
 */
final class ProductionCalendar {

    private record Year(
            int year,
            String act,
            String check,
            boolean preliminary,
            List<List<LocalDate>> transfers,
            Set<LocalDate> workingSaturdays) {}

    private record Data(String source, List<Year> years) {}

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));
    private static final int LAST_NEW_YEAR_HOLIDAY = 8;
    private static final Map<Integer, Year> DECREES = new HashMap<>();

    static {
        ReferenceData.read("/calendar/production-calendars.json", Data.class)
                .years()
                .forEach(year -> DECREES.put(year.year(), year));
    }

    private ProductionCalendar() {}

    static Set<LocalDate> daysOff(int year) {
        var decree = DECREES.get(year);
        var moved = new HashSet<LocalDate>();
        var off = new TreeSet<LocalDate>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (WEEKEND.contains(day.getDayOfWeek()) || isHoliday(day)) {
                off.add(day);
            }
        }
        if (decree != null) {
            off.removeAll(decree.workingSaturdays());
            decree.transfers().forEach(transfer -> {
                moved.add(transfer.getFirst());
                off.add(transfer.getLast());
            });
        }
        for (var holiday : HOLIDAYS) {
            var day = holiday.atYear(year);
            if (WEEKEND.contains(day.getDayOfWeek()) && !moved.contains(day)) {
                while (off.contains(day)) {
                    day = day.plusDays(1);
                }
                off.add(day);
            }
        }
        return off;
    }

    /** The act, and how far it was checked. */
    static String source(int year) {
        var decree = DECREES.get(year);
        if (decree == null) {
            return "Выходные и праздники по ст. 112 ТК РФ, переносов на этот год ещё нет";
        }
        return decree.act() + (decree.check().equals("verified") ? "" : " (сверьте с актом)");
    }

    static boolean isPreliminary(int year) {
        var decree = DECREES.get(year);
        return decree == null || decree.preliminary();
    }

    private static boolean isHoliday(LocalDate day) {
        return (day.getMonthValue() == 1 && day.getDayOfMonth() <= LAST_NEW_YEAR_HOLIDAY)
                || HOLIDAYS.contains(MonthDay.from(day));
    }
}
