package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.AFTER;
import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.AT;
import static ru.estafeta.roadmap.term.words.Sense.BEFORE;
import static ru.estafeta.roadmap.term.words.Sense.BEGIN;
import static ru.estafeta.roadmap.term.words.Sense.CALENDAR;
import static ru.estafeta.roadmap.term.words.Sense.CLOSE;
import static ru.estafeta.roadmap.term.words.Sense.CLOSING;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.DAY_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.DURING;
import static ru.estafeta.roadmap.term.words.Sense.EVERY;
import static ru.estafeta.roadmap.term.words.Sense.FROM;
import static ru.estafeta.roadmap.term.words.Sense.HALF_YEAR_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.HOLIDAYS;
import static ru.estafeta.roadmap.term.words.Sense.IN;
import static ru.estafeta.roadmap.term.words.Sense.LATER;
import static ru.estafeta.roadmap.term.words.Sense.MONTH_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.NEED;
import static ru.estafeta.roadmap.term.words.Sense.NEXT;
import static ru.estafeta.roadmap.term.words.Sense.NOT;
import static ru.estafeta.roadmap.term.words.Sense.NOTHING;
import static ru.estafeta.roadmap.term.words.Sense.NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.OPEN;
import static ru.estafeta.roadmap.term.words.Sense.OUTCOME;
import static ru.estafeta.roadmap.term.words.Sense.REALISATION;
import static ru.estafeta.roadmap.term.words.Sense.SCHOOL_TERM;
import static ru.estafeta.roadmap.term.words.Sense.SINCE;
import static ru.estafeta.roadmap.term.words.Sense.TERM;
import static ru.estafeta.roadmap.term.words.Sense.TERM_LENGTH;
import static ru.estafeta.roadmap.term.words.Sense.THAN;
import static ru.estafeta.roadmap.term.words.Sense.THEN;
import static ru.estafeta.roadmap.term.words.Sense.THROUGH;
import static ru.estafeta.roadmap.term.words.Sense.TILL;
import static ru.estafeta.roadmap.term.words.Sense.UNTIL;
import static ru.estafeta.roadmap.term.words.Sense.WEEK;
import static ru.estafeta.roadmap.term.words.Sense.WORKING;
import static ru.estafeta.roadmap.term.words.Sense.YEAR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.phrase.Phrase.Settled;
import ru.estafeta.roadmap.term.words.Sense;
import ru.estafeta.roadmap.term.words.Token;

/**
 * Terms counted from an event: «в течение 10 рабочих дней после издания приказа», «за 3 дня до мероприятия» (−3), «через месяц
 * после …» (30 days, marked), «со дня подписания» (0).
 */
final class RelativeReader implements Reader {

    /** A length of time; {@code rounded} when a month or a year was turned into days; {@code bare}: «года», with no number. */
    private record Amount(int days, boolean working, boolean rounded, boolean bareYear) {}

    @Override
    public @Nullable Phrase read(Cursor cursor) {
        int mark = cursor.mark();
        Phrase phrase = counted(cursor);
        if (phrase == null) {
            cursor.reset(mark);
            phrase = uncounted(cursor);
        }
        if (phrase == null) {
            cursor.reset(mark);
        }
        return phrase;
    }

    private static @Nullable Phrase counted(Cursor cursor) {
        boolean notLater = cursor.at(NOT, LATER);
        boolean lead = lead(cursor);
        boolean before = notLater || cursor.peek(-1).text().equals("за");
        Amount amount = amount(cursor);
        if (amount == null) {
            return null;
        }
        if (cursor.take(UNTIL)) {
            return before ? event(cursor, -amount.days(), amount) : null;
        }
        if (fromEvent(cursor)) {
            return event(cursor, amount.days(), amount);
        }
        if (lead && !amount.bareYear() && (cursor.done() || cursor.atAny(COMMA, CLOSE, OPEN, EVERY))) {
            throw new Refused(
                    "Не сказано, от какого события считать срок: допишите, например, «после издания приказа»");
        }
        return null;
    }

    /** «в течение», «не позднее (чем за)», «через», «по истечении», «в срок до», «за». */
    private static boolean lead(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.take(NOT, LATER)) {
            cursor.take(THAN);
        }
        cursor.take(TILL, THROUGH);
        cursor.skipAny(IN, DURING, TERM, AFTER);
        cursor.take(UNTIL);
        return cursor.mark() > mark;
    }

    private static @Nullable Amount amount(Cursor cursor) {
        int number = 1;
        boolean numbered = cursor.at(NUMBER) && !cursor.peek().isYear();
        if (numbered) {
            number = cursor.next().value();
        } else if (cursor.at(NEXT, WORKING, DAY_UNIT) || cursor.at(NEXT, DAY_UNIT)) {
            cursor.next();
        }
        cursor.take(DASH);
        boolean working = cursor.take(WORKING);
        cursor.take(CALENDAR);
        if (cursor.at(TERM_LENGTH)) {
            int days = cursor.next().value() * number;
            return cursor.take(TERM) ? new Amount(days, working, days == 30, false) : null;
        }
        int length = days(cursor.peek());
        if (length == 0) {
            return null;
        }
        boolean bareYear = cursor.next().is(YEAR) && !numbered;
        working |= cursor.take(WORKING);
        return new Amount(Math.min(number, 1000) * length, working, length > 7, bareYear);
    }

    private static int days(Token unit) {
        if (unit.is(DAY_UNIT)) {
            return 1;
        }
        if (unit.is(WEEK)) {
            return 7;
        }
        if (unit.is(MONTH_UNIT)) {
            return 30;
        }
        return unit.is(HALF_YEAR_UNIT) ? 182 : unit.is(YEAR) ? 365 : 0;
    }

    /** «после», «с», «со дня», «с момента», «по окончании»; the event itself comes next. */
    private static boolean fromEvent(Cursor cursor) {
        if (cursor.take(AFTER)) {
            return true;
        }
        if (cursor.take(FROM)) {
            cursor.skipAny(SINCE, DAY_UNIT);
            return true;
        }
        return cursor.take(TILL, OUTCOME);
    }

    private static @Nullable Phrase uncounted(Cursor cursor) {
        if (cursor.at(FROM, SINCE) || cursor.at(FROM, DAY_UNIT)) {
            cursor.next();
            cursor.next();
            return event(cursor, 0, null);
        }
        if (cursor.take(IN, DAY_UNIT)) {
            return event(cursor, 0, null);
        }
        if (cursor.at(BEFORE)) {
            cursor.next();
            return event(cursor, -1, null, "«Накануне» прочитано как «не позднее чем за день»");
        }
        if (cursor.at(AFTER) && !isDate(cursor.peek(1)) || cursor.at(TILL, OUTCOME)) {
            cursor.next();
            cursor.take(OUTCOME);
            if (cursor.atAny(SCHOOL_TERM, HOLIDAYS)) {
                throw new Refused(Units.SCHOOL_TERM_WITHOUT_DATES);
            }
            return event(cursor, 0, null, "Сколько дней после события, не сказано: считается со дня события");
        }
        if (cursor.at(UNTIL, CLOSING) || cursor.at(UNTIL, BEGIN, REALISATION) || cursor.at(UNTIL, REALISATION)) {
            cursor.next();
            boolean end = cursor.at(CLOSING);
            return event(cursor, end ? 0 : -1, null, "Сколько дней до события, не сказано");
        }
        if (cursor.at(AT) && !cursor.atAfter(1, NEED)) {
            cursor.next();
            return event(cursor, 0, null, "Сколько дней после события, не сказано: считается со дня события");
        }
        return null;
    }

    private static boolean isDate(Token token) {
        return token.is(NUMBER) || token.is(Sense.MONTH);
    }

    private static @Nullable Phrase event(Cursor cursor, int days, @Nullable Amount amount, String... note) {
        int mark = cursor.mark();
        while (!atEndOfEvent(cursor)) {
            cursor.next();
        }
        String event = cursor.textSince(mark);
        if (event.isEmpty() || event.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        boolean working = amount != null && amount.working();
        boolean rounded = amount != null && amount.rounded();
        List<Inferred> notes = rounded
                ? List.of(new Inferred("days", "Месяц принят за 30 дней, год – за 365"))
                : note.length > 0 ? List.of(new Inferred("days", note[0])) : List.of();
        return new Settled(new Term.EventRelative(days, working, event), notes);
    }

    private static boolean atEndOfEvent(Cursor cursor) {
        return cursor.atAny(NOTHING, COMMA, OPEN, CLOSE, THEN, EVERY) || cursor.at(AND, EVERY);
    }
}
