package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.CLOSE;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.DAY_NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.DAY_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.DURING;
import static ru.estafeta.roadmap.term.words.Sense.EACH;
import static ru.estafeta.roadmap.term.words.Sense.EVERY;
import static ru.estafeta.roadmap.term.words.Sense.IN;
import static ru.estafeta.roadmap.term.words.Sense.LAST;
import static ru.estafeta.roadmap.term.words.Sense.LATER;
import static ru.estafeta.roadmap.term.words.Sense.MONTH;
import static ru.estafeta.roadmap.term.words.Sense.MONTH_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.NEXT;
import static ru.estafeta.roadmap.term.words.Sense.NOT;
import static ru.estafeta.roadmap.term.words.Sense.NOTHING;
import static ru.estafeta.roadmap.term.words.Sense.NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.REPORTING;
import static ru.estafeta.roadmap.term.words.Sense.THAN;
import static ru.estafeta.roadmap.term.words.Sense.TILL;
import static ru.estafeta.roadmap.term.words.Sense.UNTIL;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.phrase.Phrase.DayOfMonth;
import ru.estafeta.roadmap.term.phrase.Phrase.Repeat;

/** «до 5 числа», «5 и 20 числа каждого месяца», «до 10 числа месяца, следующего за отчётным кварталом». */
final class DayOfMonthReader implements Reader {

    private static final int MOST_DAYS = 4;

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
        int mark = cursor.mark();
        if (cursor.take(NOT, LATER)) {
            cursor.take(THAN);
        }
        cursor.skipAny(UNTIL, TILL, IN);
        boolean prepositional = cursor.mark() > mark;
        if (cursor.at(LAST, DAY_UNIT, EACH) || cursor.at(LAST, DAY_NUMBER, EACH)) {
            cursor.next();
            cursor.next();
            cursor.next();
            return Units.read(cursor);
        }
        if (!cursor.at(NUMBER) || cursor.peek().value() < 1 || cursor.peek().value() > 31) {
            return null;
        }
        int day = cursor.next().value();
        int days = 1;
        while (days < MOST_DAYS && (cursor.at(AND, NUMBER) || cursor.at(COMMA, NUMBER))) {
            cursor.next();
            cursor.next();
            days++;
        }
        boolean named = cursor.take(DAY_NUMBER);
        if (cursor.at(MONTH)) {
            return null;
        }
        Phrase repeat = repeat(cursor, day);
        if (repeat != null) {
            return days == 1 || !(repeat instanceof Repeat several)
                    ? repeat
                    : several.on(0).times(days);
        }
        if (days > 1) {
            return null;
        }
        boolean alone = prepositional && cursor.atAny(NOTHING, COMMA, CLOSE) || isBesideEvery(cursor);
        return named || alone ? new DayOfMonth(day, false) : null;
    }

    /** «ежемесячно 5-го» and «до 5 ежемесячно» need no «числа». */
    private static boolean isBesideEvery(Cursor cursor) {
        return cursor.at(EVERY) || cursor.peek(-2).is(EVERY) && cursor.atAny(NOTHING, CLOSE);
    }

    /** «каждого месяца», «месяца, следующего за отчётным (кварталом)». */
    private static @Nullable Phrase repeat(Cursor cursor, int day) {
        int mark = cursor.mark();
        cursor.take(MONTH_UNIT);
        cursor.take(COMMA);
        if (cursor.take(NEXT)) {
            cursor.take(MONTH_UNIT);
            cursor.skipAny(IN);
            if (cursor.take(REPORTING)) {
                cursor.take(DURING);
                Repeat unit = Units.read(cursor);
                return unit == null ? new DayOfMonth(day, true) : unit.on(day);
            }
        }
        cursor.reset(mark);
        if (cursor.take(EACH)) {
            Repeat unit = Units.read(cursor);
            return unit == null ? null : unit.on(day);
        }
        cursor.take(MONTH_UNIT);
        return null;
    }
}
