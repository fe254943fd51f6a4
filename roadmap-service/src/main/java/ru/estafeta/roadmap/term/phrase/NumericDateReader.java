package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.DOT;
import static ru.estafeta.roadmap.term.words.Sense.NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.SLASH;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.words.Sense;
import ru.estafeta.roadmap.term.words.Token;

/** Dates in figures: «01.12.2020», «1. 12 .20», «15/10/2025», «01-10-2025», «15.IX.2025», «2025-09-01», «15.10», «09.2025». */
final class NumericDateReader {

    private NumericDateReader() {}

    static @Nullable Stretch read(Cursor cursor) {
        Token first = cursor.peek();
        if (first.isYear()) {
            return yearFirst(cursor);
        }
        return first.isShort() ? dayFirst(cursor) : null;
    }

    private static @Nullable Stretch yearFirst(Cursor cursor) {
        Sense sign = cursor.peek(1).sense();
        if (sign != DASH && sign != DOT && sign != SLASH || !cursor.peek(2).isShort()) {
            return null;
        }
        YearMark year = new YearMark.Calendar(cursor.peek().value());
        int month = cursor.peek(2).value();
        if (cursor.peek(3).is(sign) && cursor.peek(4).isShort()) {
            int day = cursor.peek(4).value();
            step(cursor, 5);
            return inYear(Stretch.day(day, month), year);
        }
        boolean schoolYear = month == (cursor.peek().value() + 1) % 100;
        if (schoolYear || cursor.peek(2).text().length() != 2 || month < 1 || month > 12) {
            return null;
        }
        step(cursor, 3);
        return Stretch.month(month).in(year);
    }

    private static @Nullable Stretch dayFirst(Cursor cursor) {
        int first = cursor.peek().value();
        Token sign = cursor.peek(1);
        Token second = cursor.peek(2);
        if (sign.isShort() && sign.text().length() == 2 && second.isYear()) {
            step(cursor, 3);
            return finished(cursor, first, sign.value(), new YearMark.Calendar(second.value()));
        }
        if ((sign.is(DOT) || sign.is(SLASH)) && second.isYear()) {
            step(cursor, 3);
            YearReader.refuseHalfASchoolYear(cursor, second.value());
            cursor.take(Sense.YEAR);
            return Stretch.month(first).in(new YearMark.Calendar(second.value()));
        }
        if (!isMonthNumber(second)) {
            return null;
        }
        int length = yearAt(cursor, sign);
        if (length > 0) {
            Token year = cursor.peek(length - 1);
            step(cursor, length);
            return finished(cursor, first, second.value(), new YearMark.Calendar(calendarYear(year)));
        }
        boolean dayAndMonth = sign.is(DOT) || sign.is(SLASH) && second.text().length() == 2;
        if (!dayAndMonth || cursor.peek(3).is(SLASH)) {
            return null;
        }
        if (cursor.peek(3).is(DOT)) {
            throw new Refused("Год даты написан с ошибкой: напишите его четырьмя цифрами");
        }
        step(cursor, 3);
        YearMark year = YearReader.behind(cursor);
        return inYear(Stretch.day(first, second.value()), year == null ? YearMark.MISSING : year);
    }

    private static boolean isMonthNumber(Token token) {
        return token.isShort() || token.is(NUMBER) && "ivx".indexOf(token.text().charAt(0)) >= 0;
    }

    /** How many tokens the date has when a year ends it, else 0. */
    private static int yearAt(Cursor cursor, Token sign) {
        Token third = cursor.peek(3);
        Token fourth = cursor.peek(4);
        if (sign.is(DOT) || sign.is(SLASH)) {
            if (third.isYear()) {
                return 4;
            }
            if ((third.is(DOT) || third.is(SLASH) || third.is(COMMA)) && fourth.isYear()) {
                return 5;
            }
            if (third.is(DASH) && fourth.isYear() && !cursor.peek(5).is(DASH)) {
                return 5;
            }
            return third.sense() == sign.sense()
                            && fourth.isDigits()
                            && fourth.text().length() == 2
                    ? 5
                    : 0;
        }
        boolean tight = sign.is(COMMA)
                && sign.start() == cursor.peek().end()
                && third.start() == cursor.peek(2).end();
        if (tight && (third.is(COMMA) || third.is(DOT)) && fourth.isYear()) {
            return 5;
        }
        return sign.is(DASH) && third.is(DASH) && fourth.isYear() ? 5 : 0;
    }

    private static int calendarYear(Token year) {
        return year.text().length() == 2 ? 2000 + year.value() : year.value();
    }

    private static Stretch finished(Cursor cursor, int day, int month, YearMark year) {
        cursor.take(Sense.YEAR);
        return inYear(Stretch.day(day, month), year);
    }

    static Stretch inYear(Stretch stretch, YearMark year) {
        if (year instanceof YearMark.Calendar(int calendar) && stretch.beginningIn(calendar) == null) {
            throw new Refused("Такой даты нет: в феврале " + calendar + " года 28 дней. Проверьте дату");
        }
        return stretch.in(year);
    }

    private static void step(Cursor cursor, int tokens) {
        cursor.reset(cursor.mark() + tokens);
    }
}
