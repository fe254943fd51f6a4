package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.AT_LEAST;
import static ru.estafeta.roadmap.term.words.Sense.BEGIN;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.DAILY;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.DAY_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.DURING;
import static ru.estafeta.roadmap.term.words.Sense.EACH;
import static ru.estafeta.roadmap.term.words.Sense.END;
import static ru.estafeta.roadmap.term.words.Sense.EVERY;
import static ru.estafeta.roadmap.term.words.Sense.IN;
import static ru.estafeta.roadmap.term.words.Sense.LAST;
import static ru.estafeta.roadmap.term.words.Sense.MONTH_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.NOT;
import static ru.estafeta.roadmap.term.words.Sense.NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.OUTCOME;
import static ru.estafeta.roadmap.term.words.Sense.SLASH;
import static ru.estafeta.roadmap.term.words.Sense.THAN;
import static ru.estafeta.roadmap.term.words.Sense.TILL;
import static ru.estafeta.roadmap.term.words.Sense.TIMES;
import static ru.estafeta.roadmap.term.words.Sense.UNTIL;
import static ru.estafeta.roadmap.term.words.Sense.WEEKDAY;
import static ru.estafeta.roadmap.term.words.Sense.WHOLE;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.phrase.Phrase.Repeat;

/** «ежемесячно», «1 раз в полугодие», «не реже двух раз в год», «каждый понедельник», «раз в две недели», «по средам». */
final class RepeatReader implements Reader {

    @Override
    public @Nullable Phrase read(Cursor cursor) {
        int mark = cursor.mark();
        Phrase phrase = readOrNull(cursor);
        if (phrase == null) {
            cursor.reset(mark);
        }
        return phrase;
    }

    private static @Nullable Phrase readOrNull(Cursor cursor) {
        if (cursor.at(EVERY)) {
            Repeat repeat = Repeat.each(Units.every(cursor.next().value()));
            return repeat.every() == Term.Every.WEEK ? onWeekdays(cursor, repeat) : repeat;
        }
        if (cursor.take(DAILY)) {
            return everyDay();
        }
        int mark = cursor.mark();
        Repeat times = times(cursor);
        if (times != null) {
            return times;
        }
        cursor.reset(mark);
        Repeat monthly = weekdayOfMonth(cursor);
        if (monthly != null) {
            return monthly;
        }
        cursor.reset(mark);
        if (cursor.at(TILL, WEEKDAY)) {
            cursor.next();
            return weekdays(cursor);
        }
        if (cursor.at(TILL, OUTCOME)) {
            return afterEach(cursor);
        }
        cursor.skipAny(IN, DURING, UNTIL, BEGIN, END, TILL);
        return cursor.take(EACH) ? each(cursor) : null;
    }

    private static Phrase everyDay() {
        return Phrase.Dated.at(Stretch.always().because("«ежедневно» прочитано как «постоянно»"));
    }

    /** «не реже 2–3 раз в месяц», «дважды в год», «1 раз в две недели». */
    private static @Nullable Repeat times(Cursor cursor) {
        cursor.skipAny(NOT, AT_LEAST, THAN, TILL);
        int count = 1;
        boolean fromTo = false;
        if (cursor.at(NUMBER)) {
            count = cursor.next().value();
            if (cursor.at(DASH, NUMBER, TIMES)) {
                cursor.next();
                cursor.next();
                fromTo = true;
            }
        }
        if (!cursor.at(TIMES)) {
            return null;
        }
        int own = cursor.next().value();
        Repeat unit = period(cursor);
        if (unit == null) {
            throw new Refused("Сказано, сколько раз, но не сказано, за какой срок: напишите, например, «2 раза в год»");
        }
        Repeat repeat = unit.times(own > 0 ? own : count);
        return fromTo ? repeat.noting(new Inferred("count", "Из двух чисел взято меньшее: " + count)) : repeat;
    }

    /** «в год», «за две недели», «в течение 2025 года». */
    private static @Nullable Repeat period(Cursor cursor) {
        boolean linked = cursor.atAny(IN, SLASH, DURING, TILL);
        cursor.skipAny(IN, SLASH, DURING, TILL, WHOLE, EACH);
        if (!linked) {
            return null;
        }
        int mark = cursor.mark();
        Stretch year = PointReader.read(cursor);
        if (year != null && year.isWholeYear()) {
            Repeat yearly = Repeat.each(Term.Every.YEAR);
            return year.isYearless() ? yearly : yearly.within(Phrase.Dated.at(year));
        }
        cursor.reset(mark);
        int interval = cursor.at(NUMBER) ? cursor.next().value() : 1;
        if (cursor.at(DAY_UNIT)) {
            return days(cursor, interval);
        }
        Repeat unit = Units.read(cursor);
        return unit == null ? null : unit.everyNth(interval);
    }

    private static Repeat days(Cursor cursor, int days) {
        cursor.next();
        if (days % 7 != 0) {
            throw new Refused("Повторение в днях не учитывается: напишите «еженедельно», «ежемесячно» или даты");
        }
        return Repeat.each(Term.Every.WEEK).everyNth(days / 7);
    }

    /** «каждый понедельник», «каждые две недели», «каждого 5 числа», «каждое 1 сентября», «каждый сентябрь». */
    private static @Nullable Phrase each(Cursor cursor) {
        if (cursor.at(WEEKDAY)) {
            return weekdays(cursor);
        }
        int mark = cursor.mark();
        int interval = cursor.at(NUMBER) ? cursor.next().value() : 1;
        Repeat unit = Units.read(cursor);
        if (unit != null) {
            return unit.everyNth(interval);
        }
        cursor.reset(mark);
        if (cursor.at(NUMBER, DAY_UNIT)) {
            cursor.next();
            return days(cursor, interval);
        }
        if (cursor.take(DAY_UNIT)) {
            return everyDay();
        }
        if (new DayOfMonthReader().read(cursor) instanceof Phrase.DayOfMonth day) {
            return Repeat.each(Term.Every.MONTH).on(day.day());
        }
        Stretch point = PointReader.read(cursor);
        return point == null ? null : Repetition.yearly(point);
    }

    /** «каждый первый понедельник месяца», «последняя пятница каждого месяца». */
    private static @Nullable Repeat weekdayOfMonth(Cursor cursor) {
        cursor.skipAny(IN);
        boolean each = cursor.take(EACH);
        if (!cursor.at(NUMBER, WEEKDAY) && !cursor.at(LAST, WEEKDAY)) {
            return null;
        }
        cursor.next();
        cursor.next();
        each |= cursor.take(EACH);
        return each && cursor.take(MONTH_UNIT) ? Repeat.each(Term.Every.MONTH) : null;
    }

    /** «по итогам квартала» repeats; after a school term it has no date. */
    private static @Nullable Repeat afterEach(Cursor cursor) {
        cursor.next();
        cursor.next();
        boolean each = cursor.take(EACH);
        Repeat unit = Units.read(cursor);
        if (unit == null || unit.every() == Term.Every.YEAR && !each) {
            return null;
        }
        return each ? unit : unit.noting(new Inferred("every", "Прочитано как «по итогам каждого» периода"));
    }

    private static Repeat onWeekdays(Cursor cursor, Repeat weekly) {
        int mark = cursor.mark();
        cursor.skipAny(COMMA, TILL, IN);
        if (cursor.at(WEEKDAY)) {
            return weekdays(cursor);
        }
        cursor.reset(mark);
        return weekly;
    }

    private static Repeat weekdays(Cursor cursor) {
        int day = cursor.next().value();
        int count = 1;
        while (cursor.at(AND, WEEKDAY) || cursor.at(COMMA, WEEKDAY) || cursor.at(AND, TILL, WEEKDAY)) {
            cursor.skipAny(AND, COMMA, TILL);
            cursor.next();
            count++;
        }
        Repeat weekly = Repeat.each(Term.Every.WEEK).times(count);
        return count == 1 ? weekly.on(day) : weekly;
    }
}
