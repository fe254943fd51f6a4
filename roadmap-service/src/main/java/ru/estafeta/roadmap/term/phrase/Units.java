package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.CALENDAR;
import static ru.estafeta.roadmap.term.words.Sense.HALF;
import static ru.estafeta.roadmap.term.words.Sense.HALF_YEAR_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.HOLIDAYS;
import static ru.estafeta.roadmap.term.words.Sense.MONTH_UNIT;
import static ru.estafeta.roadmap.term.words.Sense.QUARTER;
import static ru.estafeta.roadmap.term.words.Sense.SCHOOL;
import static ru.estafeta.roadmap.term.words.Sense.SCHOOL_TERM;
import static ru.estafeta.roadmap.term.words.Sense.WEEK;
import static ru.estafeta.roadmap.term.words.Sense.YEAR;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.Term;
import ru.estafeta.roadmap.term.phrase.Phrase.Repeat;

/** The units in which something repeats. */
final class Units {

    static final String SCHOOL_TERM_WITHOUT_DATES =
            "Даты четверти, триместра или каникул в приказе не названы: напишите даты или месяцы";

    private Units() {}

    static @Nullable Repeat read(Cursor cursor) {
        if (cursor.atAny(SCHOOL_TERM, HOLIDAYS)) {
            throw new Refused(SCHOOL_TERM_WITHOUT_DATES);
        }
        if (cursor.take(WEEK)) {
            return Repeat.each(Term.Every.WEEK);
        }
        if (cursor.take(MONTH_UNIT)) {
            return Repeat.each(Term.Every.MONTH);
        }
        if (cursor.take(QUARTER)) {
            return Repeat.each(Term.Every.QUARTER);
        }
        if (cursor.take(HALF) || cursor.take(HALF_YEAR_UNIT)) {
            return Repeat.each(Term.Every.HALF_YEAR);
        }
        if (cursor.at(SCHOOL, YEAR) || cursor.at(CALENDAR, YEAR)) {
            cursor.next();
        }
        return cursor.take(YEAR) ? Repeat.each(Term.Every.YEAR) : null;
    }

    static Term.Every every(int value) {
        return Term.Every.values()[value - 1];
    }
}
