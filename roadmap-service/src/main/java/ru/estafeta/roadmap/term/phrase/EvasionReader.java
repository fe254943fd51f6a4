package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.APPROXIMATE;
import static ru.estafeta.roadmap.term.words.Sense.EARLIER;
import static ru.estafeta.roadmap.term.words.Sense.EVASIVE;
import static ru.estafeta.roadmap.term.words.Sense.LATER;

import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.words.Sense;

/** Says no to what only looks like a term: «уточняется», «в ближайшее время», «позднее», «ориентировочно сентябрь». */
final class EvasionReader implements Reader {

    private static final String WHAT_TO_DO = ": впишите дату, месяц или период";

    @Override
    public @Nullable Phrase read(Cursor cursor) {
        int mark = cursor.mark();
        cursor.skipAny(
                Sense.IN,
                Sense.TILL,
                Sense.UNTIL,
                Sense.DURING,
                Sense.TERM,
                Sense.REALISATION,
                Sense.WORKING,
                Sense.COMMA);
        if (cursor.at(APPROXIMATE)) {
            throw new Refused("Срок назван приблизительно" + WHAT_TO_DO);
        }
        if (cursor.atAny(EVASIVE, LATER, EARLIER)) {
            throw new Refused(reason(cursor.at(EVASIVE) ? cursor.peek().value() : 1));
        }
        cursor.reset(mark);
        return null;
    }

    private static String reason(int kind) {
        return switch (kind) {
            case 3 -> "Не сказано, как часто: напишите, например, «ежемесячно»";
            case 4 -> "Сказано, сколько раз, но не когда" + WHAT_TO_DO;
            case 5 -> "Срок назван в другом документе: впишите дату или «по графику»";
            default -> "Срок не назван" + WHAT_TO_DO;
        };
    }
}
