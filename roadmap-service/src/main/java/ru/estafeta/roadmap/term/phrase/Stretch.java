package ru.estafeta.roadmap.term.phrase;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the calendar from a day to a quarter or a year, as a phrase names it: its year may be missing.
 *
 * @param number the day, quarter, week … that it was named by
 * @param startDay 0: the last day of the month
 * @param endDay 0: the last day of the month
 * @param overNewYear whether it ends in the calendar year after the one it begins in
 * @param note why its borders are a convention rather than the order's words, in Russian
 */
record Stretch(
        Shape shape,
        int number,
        int startMonth,
        int startDay,
        int endMonth,
        int endDay,
        boolean overNewYear,
        YearMark year,
        @Nullable String note) {

    enum Shape {
        /** A number whose noun comes later, the «1» of «1 и 15 сентября». */
        NUMBER,
        DAY,
        WEEK,
        DECADE,
        MONTH_HALF,
        MONTH,
        QUARTER,
        HALF,
        SCHOOL_HALF,
        SEASON,
        /** A calendar year. */
        YEAR,
        SCHOOL_YEAR,
        /** «год», of which kind the context decides. */
        ANY_YEAR,
        /** «постоянно»: the year of the order, whichever kind it is. */
        ALWAYS
    }

    /** The days that a stretch takes up once its year is known. */
    record Days(LocalDate from, LocalDate to) {}

    static Stretch bare(int number) {
        return of(Shape.NUMBER, number, 1, 1, 1, 1);
    }

    static Stretch day(int day, int month) {
        if (month < 1 || month > 12) {
            throw new Refused("Такой даты нет: в году нет месяца с номером " + month + ". Проверьте дату");
        }
        int longest = Month.of(month).maxLength();
        if (day < 1 || day > longest) {
            throw new Refused("Такой даты нет: " + Dates.daysIn(month, longest) + ". Проверьте дату");
        }
        return of(Shape.DAY, day, month, day, month, day);
    }

    static Stretch lastDay(int month) {
        return of(Shape.DAY, 0, month, 0, month, 0);
    }

    static Stretch week(int number, int month) {
        requireWithin(number, 4, "недели с номером " + number + " в месяце");
        Stretch week = of(Shape.WEEK, number, month, 7 * number - 6, month, 7 * number);
        return week.because("недели месяца считаются по семь дней от первого числа");
    }

    static Stretch lastWeek(int month) {
        int start = month == 2 ? 22 : Month.of(month).maxLength() - 6;
        return of(Shape.WEEK, 5, month, start, month, 0).because("последняя неделя – последние семь дней месяца");
    }

    static Stretch decade(int number, int month) {
        requireWithin(number, 3, "декады с номером " + number + " в месяце");
        return of(Shape.DECADE, number, month, 10 * number - 9, month, number == 3 ? 0 : 10 * number);
    }

    static Stretch monthHalf(int number, int month) {
        requireWithin(number, 2, "половины с номером " + number);
        return of(Shape.MONTH_HALF, number, month, number == 1 ? 1 : 16, month, number == 1 ? 15 : 0);
    }

    static Stretch month(int month) {
        if (month < 1 || month > 12) {
            throw new Refused("Такой даты нет: в году нет месяца с номером " + month + ". Проверьте дату");
        }
        return of(Shape.MONTH, month, month, 1, month, 0);
    }

    static Stretch quarter(int number) {
        requireWithin(number, 4, "квартала с номером " + number);
        return of(Shape.QUARTER, number, 3 * number - 2, 1, 3 * number, 0);
    }

    static Stretch half(int number) {
        requireWithin(number, 2, "полугодия с номером " + number);
        return of(Shape.HALF, number, 6 * number - 5, 1, 6 * number, 0);
    }

    static Stretch schoolHalf(int number) {
        requireWithin(number, 2, "полугодия с номером " + number);
        return of(Shape.SCHOOL_HALF, number, number == 1 ? 9 : 1, 1, number == 1 ? 12 : 5, 0);
    }

    static Stretch season(int number) {
        int start = number == 1 ? 12 : 3 * number - 3;
        int end = number == 1 ? 2 : start + 2;
        return new Stretch(Shape.SEASON, number, start, 1, end, 0, number == 1, YearMark.MISSING, null)
                .because("время года считается по календарным месяцам");
    }

    static Stretch calendarYear() {
        return of(Shape.YEAR, 0, 1, 1, 12, 0);
    }

    static Stretch anyYear() {
        return of(Shape.ANY_YEAR, 0, 1, 1, 12, 0);
    }

    static Stretch always() {
        return of(Shape.ALWAYS, 0, 1, 1, 12, 0);
    }

    static Stretch schoolYear() {
        return new Stretch(Shape.SCHOOL_YEAR, 0, 9, 1, 5, 0, true, YearMark.MISSING, null);
    }

    private static Stretch of(Shape shape, int number, int startMonth, int startDay, int endMonth, int endDay) {
        return new Stretch(shape, number, startMonth, startDay, endMonth, endDay, false, YearMark.MISSING, null);
    }

    private static void requireWithin(int number, int most, String what) {
        if (number < 1 || number > most) {
            throw new Refused("Нет " + what + ". Проверьте срок");
        }
    }

    Stretch in(YearMark mark) {
        return new Stretch(shape, number, startMonth, startDay, endMonth, endDay, overNewYear, mark, note);
    }

    Stretch because(@Nullable String reason) {
        return new Stretch(shape, number, startMonth, startDay, endMonth, endDay, overNewYear, year, reason);
    }

    /** A bare number as the same kind of thing as this: the «1» before «15 сентября» is a day of September. */
    Stretch likewise(int other) {
        Stretch named = switch (shape) {
            case DAY -> day(other, startMonth);
            case WEEK -> week(other, startMonth);
            case DECADE -> decade(other, startMonth);
            case MONTH_HALF -> monthHalf(other, startMonth);
            case MONTH -> month(other);
            case QUARTER -> quarter(other);
            case HALF -> half(other);
            case SCHOOL_HALF -> schoolHalf(other);
            case NUMBER, SEASON, YEAR, SCHOOL_YEAR, ANY_YEAR, ALWAYS ->
                throw new Refused("Непонятно, к чему относится число " + other + ". Напишите дату полностью");
        };
        return named.in(year);
    }

    boolean isYearless() {
        return year instanceof YearMark.Missing;
    }

    boolean isWholeYear() {
        return switch (shape) {
            case YEAR, SCHOOL_YEAR, ANY_YEAR, ALWAYS -> true;
            case NUMBER, DAY, WEEK, DECADE, MONTH_HALF, MONTH, QUARTER, HALF, SCHOOL_HALF, SEASON -> false;
        };
    }

    /** The days when it begins in this calendar year, or null when that year has no such day (29 February). */
    @Nullable
    Days beginningIn(int firstYear) {
        LocalDate from = date(firstYear, startMonth, startDay);
        LocalDate to = date(overNewYear ? firstYear + 1 : firstYear, endMonth, endDay);
        return from == null || to == null ? null : new Days(from, to);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        return day > last ? null : LocalDate.of(year, month, day == 0 ? last : day);
    }
}
