package ru.estafeta.roadmap.term.phrase;

import static ru.estafeta.roadmap.term.words.Sense.BASIS;
import static ru.estafeta.roadmap.term.words.Sense.CONSTANT;
import static ru.estafeta.roadmap.term.words.Sense.DURING;
import static ru.estafeta.roadmap.term.words.Sense.IN;
import static ru.estafeta.roadmap.term.words.Sense.WHOLE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.estafeta.roadmap.term.phrase.Phrase.Dated;
import ru.estafeta.roadmap.term.words.Sense;

/** «постоянно», «на постоянной основе», «весь период». */
final class AlwaysReader implements Reader {

    private static final Set<Sense> ENDS = Set.of(Sense.NOTHING, Sense.COMMA, Sense.CLOSE, Sense.OPEN, Sense.THEN);

    @Override
    public @Nullable Phrase read(Cursor cursor) {
        int mark = cursor.mark();
        cursor.skipAny(IN);
        if (cursor.at(CONSTANT)) {
            boolean loose = cursor.next().value() == 1;
            cursor.skipAny(BASIS);
            Stretch always = Stretch.always();
            return Dated.at(
                    loose ? always.because("«регулярно» и «систематически» прочитаны как «постоянно»") : always);
        }
        cursor.take(DURING);
        if (cursor.take(WHOLE)
                && cursor.take(DURING)
                && ENDS.contains(cursor.peek().sense())) {
            return Dated.at(Stretch.always());
        }
        cursor.reset(mark);
        return null;
    }
}
