package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.BEGIN;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.DAY_NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.DAY_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.DECADE;
import static ru.estafeta.roadmap.term.words.Sense.DURING;
import static ru.estafeta.roadmap.term.words.Sense.END;
import static ru.estafeta.roadmap.term.words.Sense.HALF;
import static ru.estafeta.roadmap.term.words.Sense.HALF_OF;
import static ru.estafeta.roadmap.term.words.Sense.IN;
import static ru.estafeta.roadmap.term.words.Sense.LAST;
import static ru.estafeta.roadmap.term.words.Sense.MIDDLE;
import static ru.estafeta.roadmap.term.words.Sense.MONTH;
import static ru.estafeta.roadmap.term.words.Sense.MONTH_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.QUARTER;
import static ru.estafeta.roadmap.term.words.Sense.SCHOOL;
import static ru.estafeta.roadmap.term.words.Sense.SEASON;
import static ru.estafeta.roadmap.term.words.Sense.SLASH;
import static ru.estafeta.roadmap.term.words.Sense.TILL;
import static ru.estafeta.roadmap.term.words.Sense.UNTIL;
import static ru.estafeta.roadmap.term.words.Sense.WEEK;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.SchoolYear;
import ru.estafeta.roadmap.term.words.Sense;
import ru.estafeta.roadmap.term.words.Token;

/** One piece of the calendar, with or without its year: «15 октября», «I квартал 2025», «конец мая», «учебный год». */
final class PointReader {

    private PointReader() {}

    static @Nullable Stretch read(Cursor cursor) {
        int mark = cursor.mark();
        Stretch stretch = readOrNull(cursor);
        if (stretch == null) {
            cursor.reset(mark);
        }
        return stretch;
    }

    private static @Nullable Stretch readOrNull(Cursor cursor) {
        if (cursor.at(NUMBER)) {
            SchoolYear school = YearReader.schoolYear(cursor);
            if (school != null) {
                return Stretch.schoolYear().in(new YearMark.School(school));
            }
            Stretch date = NumericDateReader.read(cursor);
            if (date != null) {
                return date;
            }
            Stretch named = numbered(cursor);
            return named != null ? named : YearReader.alone(cursor) instanceof Stretch year ? year : bare(cursor);
        }
        if (cursor.at(MONTH)) {
            return dated(cursor, Stretch.month(month(cursor)));
        }
        if (cursor.at(SEASON)) {
            return season(cursor);
        }
        if (cursor.atAny(BEGIN, MIDDLE, END, LAST)) {
            return partOf(cursor);
        }
        return YearReader.alone(cursor);
    }

    /** «15 октября», «2-й квартал», «первая неделя мая». */
    private static @Nullable Stretch numbered(Cursor cursor) {
        int mark = cursor.mark();
        Token number = cursor.next();
        cursor.take(DAY_NUMBER);
        if (cursor.at(MONTH) && (number.isShort() || !number.isDigits())) {
            return dated(cursor, Stretch.day(number.value(), month(cursor)));
        }
        if (cursor.take(QUARTER)) {
            return dated(cursor, Stretch.quarter(number.value()));
        }
        if (cursor.take(HALF)) {
            return half(cursor, number.value());
        }
        if (cursor.take(HALF_OF)) {
            return halfOf(cursor, number.value());
        }
        if (cursor.at(WEEK, MONTH) || cursor.at(DECADE, MONTH)) {
            boolean week = cursor.next().is(WEEK);
            int month = month(cursor);
            return dated(cursor, week ? Stretch.week(number.value(), month) : Stretch.decade(number.value(), month));
        }
        cursor.reset(mark);
        return null;
    }

    private static int month(Cursor cursor) {
        int month = cursor.next().value();
        cursor.take(MONTH_UNIT);
        return month;
    }

    private static Stretch dated(Cursor cursor, Stretch stretch) {
        if (cursor.at(IN, SCHOOL)) {
            cursor.next();
        }
        if (cursor.at(SCHOOL)) {
            Stretch school = YearReader.alone(cursor);
            return school == null ? stretch : NumericDateReader.inYear(stretch, school.year());
        }
        YearMark year = YearReader.behind(cursor);
        return year == null ? stretch : NumericDateReader.inYear(stretch, year);
    }

    private static Stretch half(Cursor cursor, int number) {
        if (cursor.at(SCHOOL)) {
            Stretch school = YearReader.alone(cursor);
            return Stretch.schoolHalf(number).in(school == null ? YearMark.MISSING : school.year());
        }
        YearMark year = YearReader.behind(cursor);
        if (year instanceof YearMark.School) {
            return Stretch.schoolHalf(number).in(year);
        }
        return Stretch.half(number).in(year == null ? YearMark.MISSING : year);
    }

    private static @Nullable Stretch halfOf(Cursor cursor, int number) {
        if (cursor.at(MONTH)) {
            return dated(cursor, Stretch.monthHalf(number, month(cursor)));
        }
        Stretch year = YearReader.alone(cursor);
        if (year == null) {
            return null;
        }
        boolean school = year.shape() == Stretch.Shape.SCHOOL_YEAR;
        return (school ? Stretch.schoolHalf(number) : Stretch.half(number))
                .in(year.year())
                .because("половина года прочитана как полугодие");
    }

    private static @Nullable Stretch season(Cursor cursor) {
        int season = cursor.next().value();
        if (cursor.at(Sense.HOLIDAYS)) {
            return null;
        }
        cursor.take(DURING);
        Stretch read = dated(cursor, Stretch.season(season));
        if (season == 1 && read.year() instanceof YearMark.Calendar) {
            throw new Refused("Зима приходится на два календарных года: назовите месяцы");
        }
        return read;
    }

    /** «начало мая», «последняя неделя октября», «конец учебного года». */
    private static @Nullable Stretch partOf(Cursor cursor) {
        Token part = cursor.next();
        boolean plural = part.text().endsWith("е") || part.text().endsWith("х");
        if (part.is(LAST)) {
            if (cursor.take(WEEK)) {
                return cursor.at(MONTH) ? dated(cursor, Stretch.lastWeek(month(cursor))) : null;
            }
            if (cursor.take(DECADE)) {
                return cursor.at(MONTH) ? dated(cursor, Stretch.decade(3, month(cursor))) : null;
            }
            boolean day = !plural || part.text().equals("последнее");
            if (!cursor.atAny(DAY_UNIT, DAY_NUMBER)) {
                return null;
            }
            cursor.next();
            if (!cursor.at(MONTH)) {
                return null;
            }
            return day ? dated(cursor, Stretch.lastDay(month(cursor))) : third(cursor, END);
        }
        if (part.is(BEGIN) && cursor.atAny(DAY_UNIT, DAY_NUMBER)) {
            cursor.next();
        }
        return third(cursor, part.sense());
    }

    /** The first, second or last ten days of a month; the first, or last, month of a longer stretch. */
    private static @Nullable Stretch third(Cursor cursor, Sense part) {
        if (cursor.at(MONTH)) {
            int number = part == BEGIN ? 1 : part == MIDDLE ? 2 : 3;
            return dated(cursor, Stretch.decade(number, month(cursor)))
                    .because("начало, середина и конец месяца читаются как его декады");
        }
        Stretch whole = read(cursor);
        if (whole == null || part == MIDDLE || whole.shape() == Stretch.Shape.NUMBER) {
            return null;
        }
        boolean atStart = part == BEGIN;
        YearMark year = whole.year();
        if (whole.shape() == Stretch.Shape.ANY_YEAR) {
            throw new Refused("Непонятно, учебный это год или календарный: назовите месяц");
        }
        return Stretch.month(atStart ? whole.startMonth() : whole.endMonth())
                .in(year)
                .because("начало и конец периода читаются как его первый и последний месяц");
    }

    /** A number whose noun comes with the next one: «1 и 15 сентября», «с 1 по 10 мая», «III–IV кварталы». */
    private static @Nullable Stretch bare(Cursor cursor) {
        Token number = cursor.peek();
        if (number.value() > 31 || number.value() < 1) {
            return null;
        }
        int ahead = 1;
        while (isJoint(cursor.peek(ahead)) && ahead < 4) {
            ahead++;
        }
        if (ahead == 1 || !cursor.peek(ahead).is(NUMBER)) {
            return null;
        }
        cursor.next();
        return Stretch.bare(number.value());
    }

    private static boolean isJoint(Token token) {
        return token.is(AND)
                || token.is(COMMA)
                || token.is(DASH)
                || token.is(SLASH)
                || token.is(TILL)
                || token.is(UNTIL) && token.text().equals("до")
                || token.is(IN);
    }
}
