package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.FROM;
import static ru.estafeta.roadmap.term.words.Sense.HOLIDAYS;
import static ru.estafeta.roadmap.term.words.Sense.NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.OPEN;
import static ru.estafeta.roadmap.term.words.Sense.SCHOOL_TERM;
import static ru.estafeta.roadmap.term.words.Sense.SEASON;
import static ru.estafeta.roadmap.term.words.Sense.UNTIL;

import ru.estafeta.roadmap.term.words.Sense;

/** School terms and holidays: each school has its own, so without dates they say nothing; with dates they are a mere label. */
final class SchoolTerms {

    private SchoolTerms() {}

    /**
     * Steps over «осенние каникулы» when the dates follow.
     *
     * @throws Refused when they do not
     */
    static boolean skipLabel(Cursor cursor) {
        int mark = cursor.mark();
        cursor.skipAny(Sense.IN, Sense.TILL, Sense.UNTIL, Sense.DURING, Sense.WHOLE, Sense.FROM);
        cursor.skipAny(
                Sense.BEGIN,
                Sense.MIDDLE,
                Sense.END,
                Sense.CLOSING,
                Sense.OUTCOME,
                Sense.NEXT,
                Sense.CURRENT,
                Sense.EACH);
        for (int words = 0; words < 8 && cursor.atAny(NUMBER, DASH, COMMA, AND, SEASON); words++) {
            cursor.next();
        }
        if (!cursor.atAny(SCHOOL_TERM, HOLIDAYS)) {
            cursor.reset(mark);
            return false;
        }
        cursor.skipAny(SCHOOL_TERM, HOLIDAYS);
        if (cursor.at(Sense.SCHOOL) || cursor.peek().isYear()) {
            YearReader.alone(cursor);
        }
        int behind = cursor.mark();
        cursor.skipAny(OPEN, COMMA, DASH);
        if (!cursor.at(FROM, NUMBER) && !cursor.at(NUMBER) && !cursor.at(UNTIL, NUMBER)) {
            throw new Refused(Units.SCHOOL_TERM_WITHOUT_DATES);
        }
        cursor.reset(behind);
        return true;
    }
}
