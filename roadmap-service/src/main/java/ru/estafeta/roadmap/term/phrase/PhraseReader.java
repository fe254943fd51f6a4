package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.AND;
import static ru.estafeta.roadmap.term.words.Sense.BLANK;
import static ru.estafeta.roadmap.term.words.Sense.CLOSE;
import static ru.estafeta.roadmap.term.words.Sense.COMMA;
import static ru.estafeta.roadmap.term.words.Sense.DASH;
import static ru.estafeta.roadmap.term.words.Sense.NOISE;
import static ru.estafeta.roadmap.term.words.Sense.OPEN;
import static ru.estafeta.roadmap.term.words.Sense.OR;
import static ru.estafeta.roadmap.term.words.Sense.REALISATION;
import static ru.estafeta.roadmap.term.words.Sense.SLASH;
import static ru.estafeta.roadmap.term.words.Sense.TERM;
import static ru.estafeta.roadmap.term.words.Sense.THEN;

import java.util.ArrayList;
import java.util.List;
import ru.estafeta.roadmap.term.Inferred;
import ru.estafeta.roadmap.term.words.Sense;

/** Reads a whole cell: one phrase after another, until nothing is left. Every word must belong to one of them. */
final class PhraseReader {

    private static final List<Reader> READERS = List.of(
            new EvasionReader(),
            new RepeatReader(),
            new DayOfMonthReader(),
            new RelativeReader(),
            new FixedReader(),
            new AlwaysReader(),
            new DateReader());

    private final List<Inferred> notes;
    private final boolean inBracket;

    PhraseReader(List<Inferred> notes) {
        this(notes, false);
    }

    private PhraseReader(List<Inferred> notes, boolean inBracket) {
        this.notes = notes;
        this.inBracket = inBracket;
    }

    /**
     * @throws Refused when something in it cannot be read
     */
    List<Part> read(Cursor cursor) {
        List<Part> parts = new ArrayList<>();
        Part.Joint joint = Part.Joint.BESIDE;
        while (!cursor.done()) {
            if (cursor.atAny(COMMA, AND, SLASH, CLOSE, DASH)) {
                cursor.next();
                joint = joint == Part.Joint.THEN ? joint : Part.Joint.LIST;
            } else if (cursor.take(THEN)) {
                joint = Part.Joint.THEN;
            } else if (cursor.at(OPEN) && !inBracket) {
                parts.addAll(bracket(cursor));
            } else if (!cursor.take(NOISE) && !skipHeading(cursor, parts) && !SchoolTerms.skipLabel(cursor)) {
                parts.add(new Part(joint, phrase(cursor)));
                joint = Part.Joint.BESIDE;
            }
        }
        if (parts.isEmpty()) {
            throw new Refused("Срок не назван: впишите дату, месяц или период");
        }
        if (joint == Part.Joint.THEN) {
            throw new Refused("После «далее» ничего не сказано: допишите срок");
        }
        return parts;
    }

    private static Phrase phrase(Cursor cursor) {
        for (Reader reader : READERS) {
            Phrase phrase = reader.read(cursor);
            if (phrase != null) {
                return phrase;
            }
        }
        if (cursor.at(OR)) {
            throw new Refused("Названо несколько сроков на выбор: оставьте один");
        }
        int mark = cursor.mark();
        for (int words = 0; words < 4 && !cursor.done(); words++) {
            if (cursor.next().is(BLANK)) {
                throw new Refused("Дата не заполнена: впишите её");
            }
        }
        throw new Refused("Не удалось прочитать «" + cursor.textSince(mark)
                + "»: напишите срок иначе, например «до 01.10.2025», «октябрь 2025» или «ежемесячно»");
    }

    /** «Срок исполнения:» before the term itself. */
    private static boolean skipHeading(Cursor cursor, List<Part> before) {
        int mark = cursor.mark();
        if (before.isEmpty() && (cursor.take(TERM) || cursor.take(Sense.DURING))) {
            cursor.skipAny(REALISATION);
            if (cursor.take(COMMA) || cursor.take(DASH)) {
                return true;
            }
        }
        cursor.reset(mark);
        return false;
    }

    /** A bracket holds a term of its own or a remark; a remark that says nothing of time is left out, and that is marked. */
    private List<Part> bracket(Cursor cursor) {
        int inside = cursor.mark() + 1;
        boolean telling = false;
        boolean weekday = cursor.atAfter(1, Sense.WEEKDAY, CLOSE);
        while (!cursor.done() && !cursor.at(CLOSE)) {
            telling |= cursor.atAny(
                    Sense.NUMBER, Sense.MONTH, Sense.EVASIVE, Sense.APPROXIMATE, BLANK, OR, Sense.NOT, Sense.HOLIDAYS);
            cursor.next();
        }
        int end = cursor.mark();
        cursor.take(CLOSE);
        try {
            return new PhraseReader(notes, true).read(cursor.between(inside, end));
        } catch (Refused refused) {
            if (telling) {
                throw refused;
            }
            cursor.reset(inside);
            while (cursor.mark() < end) {
                cursor.next();
            }
            if (!weekday) {
                notes.add(new Inferred("text", "Пометка в скобках не учтена: «" + cursor.textSince(inside) + "»"));
            }
            cursor.take(CLOSE);
            return List.of();
        }
    }
}
