package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.CALENDAR;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.CURRENT;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.DOT;
import static ru.estafeta.roadmap.term.words.Sense.FROM;
import static ru.estafeta.roadmap.term.words.Sense.MONTH;
import static ru.estafeta.roadmap.term.words.Sense.NEXT;
import static ru.estafeta.roadmap.term.words.Sense.NOTHING;
import static ru.estafeta.roadmap.term.words.Sense.SCHOOL;
import static ru.estafeta.roadmap.term.words.Sense.SLASH;
import static ru.estafeta.roadmap.term.words.Sense.YEAR;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.words.Token;

/** «2025 года», «25 г.», «2025/2026 уч. г.», «2025–26», «текущего года», «учебный год»: alone, or behind a date. */
final class YearReader {

    private YearReader() {}

    /** The year behind a date, a month, a quarter …; null when none is named. */
    static @Nullable YearMark behind(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.at(DASH) && cursor.peek(1).isYear()) {
            cursor.next();
        } else if (cursor.at(COMMA) && cursor.peek(1).isYear() && standsAlone(cursor)) {
            cursor.next();
        }
        YearMark year = number(cursor);
        if (year == null) {
            year = named(cursor);
        }
        if (year == null) {
            cursor.reset(mark);
        }
        return year;
    }

    /** In «сентябрь, 2025» the year belongs to the month, in «сентябрь, 2025 …» only if nothing but «год» follows. */
    private static boolean standsAlone(Cursor cursor) {
        Token after = cursor.peek(2);
        return after.is(NOTHING) || after.is(YEAR) || after.is(SLASH) || after.is(DASH);
    }

    private static @Nullable YearMark number(Cursor cursor) {
        SchoolYear school = schoolYear(cursor);
        if (school != null) {
            return new YearMark.School(school);
        }
        Token first = cursor.peek();
        if (first.isYear()) {
            cursor.next();
            refuseHalfASchoolYear(cursor, first.value());
            cursor.take(YEAR);
            return new YearMark.Calendar(first.value());
        }
        if (first.isShort() && first.text().length() == 2 && cursor.atAfter(1, YEAR)) {
            cursor.next();
            cursor.next();
            return new YearMark.Calendar(2000 + first.value());
        }
        return null;
    }

    static void refuseHalfASchoolYear(Cursor cursor, int year) {
        if (cursor.at(SCHOOL, YEAR) || cursor.at(SCHOOL, NOTHING)) {
            throw new Refused("Учебный год назван одним числом " + year + ": напишите, например, «" + year + "/"
                    + (year + 1) + " учебный год»");
        }
    }

    /** Two years in a row: «2025/2026», «2025–2026 уч. год», «2025-26», «25/26 уч. г.»; the words behind them are optional. */
    static @Nullable SchoolYear schoolYear(Cursor cursor) {
        int mark = cursor.mark();
        Token first = cursor.peek();
        boolean joined = cursor.atAfter(1, SLASH) || cursor.atAfter(1, DASH);
        Token second = cursor.peek(joined ? 2 : 1);
        cursor.reset(mark + (joined ? 3 : 2));
        boolean named = cursor.at(SCHOOL);
        boolean years = cursor.at(YEAR) && cursor.peek().value() == 2;
        SchoolYear found = null;
        if (first.isYear() && second.isYear() && second.value() == first.value() + 1 && !years && (joined || named)) {
            found = new SchoolYear(first.value());
        } else if (joined && first.isYear() && isShortYear(second, first.value() + 1) && isEndOfYear(cursor)) {
            found = new SchoolYear(first.value());
        } else if (joined && named && first.isShort() && isShortYear(second, first.value() + 1)) {
            found = new SchoolYear(2000 + first.value());
        }
        if (found == null) {
            cursor.reset(mark);
            return null;
        }
        cursor.take(SCHOOL);
        cursor.take(YEAR);
        return found;
    }

    private static boolean isShortYear(Token token, int year) {
        return token.isShort() && token.text().length() == 2 && token.value() == year % 100;
    }

    private static boolean isEndOfYear(Cursor cursor) {
        return !cursor.atAny(MONTH, DOT, DASH, SLASH);
    }

    private static @Nullable YearMark named(Cursor cursor) {
        boolean thisYear = cursor.at(FROM, YEAR)
                && cursor.peek().text().equals("с")
                && cursor.peek(1).text().equals("г");
        if (cursor.take(CURRENT, YEAR) || thisYear && cursor.take(FROM, YEAR)) {
            return new YearMark.Current();
        }
        if (cursor.take(NEXT, YEAR)) {
            return new YearMark.Next();
        }
        if (cursor.at(NEXT, SCHOOL)) {
            throw new Refused("Непонятно, какой учебный год следующий: назовите его, например «2025/2026»");
        }
        if (cursor.at(CALENDAR, YEAR) || cursor.at(YEAR)) {
            cursor.skipAny(CALENDAR, YEAR);
            return YearMark.MISSING;
        }
        return null;
    }

    /** A year by itself: «2025 год», «учебный год», «год»; null when here is none. */
    static @Nullable Stretch alone(Cursor cursor) {
        int mark = cursor.mark();
        boolean current = cursor.take(CURRENT);
        if (!current && cursor.at(NEXT)) {
            return next(cursor);
        }
        if (cursor.take(SCHOOL)) {
            SchoolYear school = schoolYear(cursor);
            if (school != null || cursor.take(YEAR)) {
                school = school == null ? schoolYear(cursor) : school;
                cursor.take(YEAR);
                return school == null
                        ? Stretch.schoolYear()
                        : Stretch.schoolYear().in(new YearMark.School(school));
            }
            cursor.reset(mark);
            return null;
        }
        if (cursor.take(CALENDAR, YEAR)) {
            return Stretch.calendarYear().in(current ? new YearMark.Current() : YearMark.MISSING);
        }
        SchoolYear school = schoolYear(cursor);
        if (school != null) {
            return Stretch.schoolYear().in(new YearMark.School(school));
        }
        if (cursor.peek().isYear()) {
            int year = cursor.next().value();
            refuseHalfASchoolYear(cursor, year);
            cursor.take(CALENDAR);
            cursor.take(YEAR);
            return Stretch.calendarYear().in(new YearMark.Calendar(year));
        }
        if (cursor.peek().isShort()
                && cursor.peek().text().length() == 2
                && cursor.atAfter(1, YEAR)
                && cursor.peek(1).value() == 1
                && cursor.peek().value() >= 20) {
            int year = 2000 + cursor.next().value();
            cursor.next();
            return Stretch.calendarYear().in(new YearMark.Calendar(year));
        }
        if (cursor.at(YEAR) && cursor.peek().value() == 1) {
            cursor.next();
            SchoolYear after = schoolYear(cursor);
            if (after != null) {
                return Stretch.schoolYear().in(new YearMark.School(after));
            }
            return current ? Stretch.calendarYear().in(new YearMark.Current()) : Stretch.anyYear();
        }
        cursor.reset(mark);
        return null;
    }

    private static @Nullable Stretch next(Cursor cursor) {
        if (cursor.at(NEXT, SCHOOL)) {
            throw new Refused("Непонятно, какой учебный год следующий: назовите его, например «2025/2026»");
        }
        return cursor.take(NEXT, YEAR) ? Stretch.calendarYear().in(new YearMark.Next()) : null;
    }
}
