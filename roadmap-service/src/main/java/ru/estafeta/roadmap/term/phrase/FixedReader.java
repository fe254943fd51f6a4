package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.ACCORDING;
import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.AT;
import static ru.estafeta.roadmap.term.words.Sense.CLOSE;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.CONSTANT;
import static ru.estafeta.roadmap.term.words.Sense.DURING;
import static ru.estafeta.roadmap.term.words.Sense.EVERY;
import static ru.estafeta.roadmap.term.words.Sense.FROM;
import static ru.estafeta.roadmap.term.words.Sense.IN;
import static ru.estafeta.roadmap.term.words.Sense.MEASURE;
import static ru.estafeta.roadmap.term.words.Sense.MONTH;
import static ru.estafeta.roadmap.term.words.Sense.NEED;
import static ru.estafeta.roadmap.term.words.Sense.NOT;
import static ru.estafeta.roadmap.term.words.Sense.NOTHING;
import static ru.estafeta.roadmap.term.words.Sense.NUMBER;
import static ru.estafeta.roadmap.term.words.Sense.OPEN;
import static ru.estafeta.roadmap.term.words.Sense.OR;
import static ru.estafeta.roadmap.term.words.Sense.OTHER_PAPER;
import static ru.estafeta.roadmap.term.words.Sense.PROGRAMME;
import static ru.estafeta.roadmap.term.words.Sense.REALISATION;
import static ru.estafeta.roadmap.term.words.Sense.ROADMAP;
import static ru.estafeta.roadmap.term.words.Sense.SCHEDULE;
import static ru.estafeta.roadmap.term.words.Sense.SCHOOL;
import static ru.estafeta.roadmap.term.words.Sense.TERM;
import static ru.estafeta.roadmap.term.words.Sense.THEN;
import static ru.estafeta.roadmap.term.words.Sense.TILL;
import static ru.estafeta.roadmap.term.words.Sense.UNKNOWN;
import static ru.estafeta.roadmap.term.words.Sense.UNTIL;
import static ru.estafeta.roadmap.term.words.Sense.WHOLE;
import static ru.estafeta.roadmap.term.words.Sense.YEAR;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.phrase.Phrase.Settled;
import ru.estafeta.roadmap.term.words.Sense;

/** Terms that another paper, the programme or a need decides: their clauses are free text around one telling word. */
final class FixedReader implements Reader {

    private static final Set<Sense> ENDS =
            EnumSet.of(COMMA, OPEN, CLOSE, EVERY, THEN, CONSTANT, NUMBER, MONTH, NOTHING, NOT, OR);

    @Override
    public @Nullable Phrase read(Cursor cursor) {
        int mark = cursor.mark();
        boolean referring =
                cursor.atAny(TILL, ACCORDING, SCHEDULE, AT) || cursor.at(IN, ACCORDING) || cursor.at(IN, AT);
        boolean period = cursor.atAny(IN, WHOLE, DURING, TERM, FROM);
        if (!referring && !period) {
            return null;
        }
        Set<Sense> said = clause(cursor);
        Term term = term(said, referring);
        if (term != null) {
            skipYear(cursor);
            while (cursor.at(COMMA, UNKNOWN)) {
                cursor.next();
                clause(cursor);
            }
            return new Settled(term);
        }
        cursor.reset(mark);
        return null;
    }

    private static @Nullable Term term(Set<Sense> said, boolean referring) {
        if (referring && (said.contains(SCHEDULE) || said.contains(ROADMAP))) {
            return new Term.BySchedule();
        }
        boolean lasts = said.contains(TERM) || said.contains(DURING) || said.contains(REALISATION);
        if (said.contains(PROGRAMME) && (referring || lasts)) {
            return new Term.ProgrammeTerm();
        }
        if (referring && said.contains(NEED)) {
            return new Term.AsNeeded();
        }
        if (said.contains(ACCORDING) || referring && said.contains(OTHER_PAPER)) {
            throw new Refused("Срок назван в другом документе: впишите дату или «по графику»");
        }
        if (said.contains(MEASURE)) {
            throw new Refused("Срок зависит от обстоятельств: впишите дату или «по мере необходимости»");
        }
        return null;
    }

    /** The senses of the words up to the next comma or to where a date begins. */
    private static Set<Sense> clause(Cursor cursor) {
        Set<Sense> said = EnumSet.noneOf(Sense.class);
        while (!ENDS.contains(cursor.peek().sense()) && !atDate(cursor)) {
            said.add(cursor.next().sense());
        }
        return said;
    }

    private static boolean atDate(Cursor cursor) {
        boolean preposition = cursor.atAny(UNTIL, FROM, TILL, IN, AND);
        return preposition && (cursor.atAfter(1, NUMBER) || cursor.atAfter(1, MONTH) || cursor.atAfter(1, EVERY))
                || cursor.at(IN, DURING, YEAR)
                || cursor.at(IN, DURING, SCHOOL, YEAR);
    }

    /** «план на 2025 год»: the year belongs to the plan's name. */
    private static void skipYear(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.take(IN) || cursor.peek().isYear()) {
            Stretch year = PointReader.read(cursor);
            if (year != null && year.isWholeYear()) {
                return;
            }
        }
        cursor.reset(mark);
    }
}
