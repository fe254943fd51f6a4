package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.AFTER;
import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.BASIS;
import static ru.estafeta.roadmap.term.words.Sense.BEGIN;
import static ru.estafeta.roadmap.term.words.Sense.CLOSE;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.CONSTANT;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.DURING;
import static ru.estafeta.roadmap.term.words.Sense.EARLIER;
import static ru.estafeta.roadmap.term.words.Sense.END;
import static ru.estafeta.roadmap.term.words.Sense.FROM;
import static ru.estafeta.roadmap.term.words.Sense.IN;
import static ru.estafeta.roadmap.term.words.Sense.INCLUSIVE;
import static ru.estafeta.roadmap.term.words.Sense.LATER;
import static ru.estafeta.roadmap.term.words.Sense.MIDDLE;
import static ru.estafeta.roadmap.term.words.Sense.NOISE;
import static ru.estafeta.roadmap.term.words.Sense.NOT;
import static ru.estafeta.roadmap.term.words.Sense.NOTHING;
import static ru.estafeta.roadmap.term.words.Sense.REALISATION;
import static ru.estafeta.roadmap.term.words.Sense.TERM;
import static ru.estafeta.roadmap.term.words.Sense.THAN;
import static ru.estafeta.roadmap.term.words.Sense.THEN;
import static ru.estafeta.roadmap.term.words.Sense.TILL;
import static ru.estafeta.roadmap.term.words.Sense.UNTIL;
import static ru.estafeta.roadmap.term.words.Sense.WHOLE;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.phrase.Phrase.Dated;
import ru.estafeta.roadmap.term.phrase.Phrase.Edge;

/** «до 1 октября», «с 01.09 по 31.05», «не ранее мая», «сентябрь–май», «в течение октября», «III–IV кварталы», «15 сентября». */
final class DateReader implements Reader {

    @Override
    public @Nullable Phrase read(Cursor cursor) {
        int mark = cursor.mark();
        boolean during = false;
        while (cursor.atAny(IN, DURING, WHOLE, TERM, REALISATION, NOISE)) {
            during |= cursor.atAny(DURING, WHOLE);
            cursor.next();
        }
        Dated dated = dated(cursor);
        if (dated == null) {
            cursor.reset(mark);
            return null;
        }
        return new Dated(dated.mode(), dated.edge(), dated.first(), dated.last(), during);
    }

    private static @Nullable Dated dated(Cursor cursor) {
        Edge until = until(cursor);
        if (until != null) {
            return until(cursor, until);
        }
        if (from(cursor)) {
            return from(cursor, edgeIn(cursor));
        }
        Stretch first = PointReader.read(cursor);
        if (first == null) {
            return null;
        }
        cursor.take(INCLUSIVE);
        int mark = cursor.mark();
        if (cursor.take(DASH)) {
            if (cursor.at(TILL) || cursor.at(UNTIL)) {
                cursor.next();
            }
            Stretch last = PointReader.read(cursor);
            if (last != null) {
                cursor.take(INCLUSIVE);
                return Dated.span(first, last);
            }
            cursor.reset(mark);
        }
        return Dated.at(first);
    }

    /** Steps over «до», «к», «по», «не позднее»; null when none of them stands here. */
    private static @Nullable Edge until(Cursor cursor) {
        if (cursor.take(NOT, LATER)) {
            cursor.take(THAN);
            cursor.skipAny(TERM);
            if (!cursor.take(UNTIL)) {
                cursor.take(TILL);
            }
            return Edge.END;
        }
        if (cursor.take(TILL)) {
            return Edge.END;
        }
        return cursor.take(UNTIL) ? Edge.BEFORE : null;
    }

    private static @Nullable Dated until(Cursor cursor, Edge said) {
        Edge edge = edgeIn(cursor);
        Stretch stretch = PointReader.read(cursor);
        if (stretch == null) {
            return null;
        }
        boolean inclusive = cursor.take(INCLUSIVE);
        if (edge != null) {
            return Dated.until(edge, stretch);
        }
        boolean day = stretch.shape() == Stretch.Shape.DAY || stretch.shape() == Stretch.Shape.NUMBER;
        return Dated.until(day || inclusive ? Edge.END : said, stretch);
    }

    /** «конца», «начала», «середины» before a stretch; null when none stands here. */
    private static @Nullable Edge edgeIn(Cursor cursor) {
        if (cursor.take(END)) {
            return Edge.END;
        }
        if (cursor.take(BEGIN)) {
            return Edge.START;
        }
        return cursor.take(MIDDLE) ? Edge.MIDDLE : null;
    }

    private static boolean from(Cursor cursor) {
        if (cursor.take(NOT, EARLIER)) {
            cursor.take(THAN);
            cursor.take(FROM);
            return true;
        }
        if (cursor.at(AFTER)) {
            return cursor.peek().text().equals("после") && cursor.take(AFTER);
        }
        boolean found = false;
        while (cursor.take(FROM)) {
            found = true;
        }
        return found;
    }

    private static @Nullable Dated from(Cursor cursor, @Nullable Edge edge) {
        Stretch whole = PointReader.read(cursor);
        if (whole == null) {
            return null;
        }
        Stretch first = edge == Edge.MIDDLE || edge == Edge.END ? partly(whole, edge) : whole;
        int mark = cursor.mark();
        cursor.take(INCLUSIVE);
        if (cursor.at(AND, NOT, LATER) || cursor.at(COMMA, NOT, LATER)) {
            cursor.next();
        }
        if (until(cursor) != null || cursor.take(DASH)) {
            Edge end = edgeIn(cursor);
            Stretch last = PointReader.read(cursor);
            if (last != null) {
                cursor.take(INCLUSIVE);
                return Dated.span(first, end == null || end == Edge.END ? last : partly(last, end));
            }
            cursor.reset(mark);
        }
        skipForEver(cursor);
        return Dated.from(first);
    }

    /** The day, in the midst or at the end of a month, at which «с середины», «с конца», «до начала» put a border. */
    private static Stretch partly(Stretch whole, Edge edge) {
        if (whole.shape() != Stretch.Shape.MONTH) {
            throw new Refused("Непонятно, какой это день: назовите дату");
        }
        int day = edge == Edge.START ? 1 : edge == Edge.MIDDLE ? 15 : 21;
        return Stretch.day(day, whole.startMonth()).in(whole.year()).because("день части месяца принят условно");
    }

    /** «с 1 сентября, постоянно», «с 1 сентября и далее» say nothing more than «с 1 сентября». */
    private static void skipForEver(Cursor cursor) {
        int mark = cursor.mark();
        cursor.skipAny(COMMA, DASH, AND, IN, TILL);
        boolean further = cursor.take(THEN);
        cursor.skipAny(DASH, IN);
        boolean forEver = cursor.take(CONSTANT);
        if (forEver) {
            cursor.take(BASIS);
        } else if (further) {
            forEver = cursor.atAny(NOTHING, COMMA, CLOSE);
        }
        if (!forEver) {
            cursor.reset(mark);
        }
    }
}
