package ru.estafeta.roadmap.term;

import java.util.List;
import ru.estafeta.roadmap.term.phrase.Refused;
import ru.estafeta.roadmap.term.phrase.Terms;
import ru.estafeta.roadmap.term.words.Sense;
import ru.estafeta.roadmap.term.words.Token;
import ru.estafeta.roadmap.term.words.Tokenizer;

/**
 * Reads terms as people write them (design §4 "Terms as written"). Stateless and safe for any number of threads.
 *
 * <p>What was inferred is marked; what cannot be read, or would have to be guessed, is {@link Term.Unparsed} with the reason.
 * It never throws, whatever the text.
 */
public final class TermParser {

    /** A cell longer than this is a text and no term. */
    public static final int LONGEST = 2000;

    private static final String EMPTY = "Срок не указан: впишите дату, месяц или период";

    private final Tokenizer tokenizer = new Tokenizer();

    /**
     * @param text the cell as it stands in the order
     * @param context what the order says about its year
     */
    public ParsedTerm parse(String text, TermContext context) {
        if (text.length() > LONGEST) {
            return unparsed(text, "Текст слишком длинный для срока: оставьте только срок, до " + LONGEST + " знаков");
        }
        Tokenizer.Words words = tokenizer.read(text);
        if (words.tokens().stream().allMatch(TermParser::saysNothing)) {
            return unparsed(text, EMPTY);
        }
        Terms terms = new Terms(context);
        try {
            return new ParsedTerm(terms.read(words), terms.inferred());
        } catch (Refused refused) {
            return unparsed(text, refused.reason());
        }
    }

    private static boolean saysNothing(Token token) {
        return token.is(Sense.DASH)
                || token.is(Sense.DOT)
                || token.is(Sense.COMMA)
                || token.is(Sense.SLASH)
                || token.is(Sense.BLANK);
    }

    private static ParsedTerm unparsed(String text, String reason) {
        return new ParsedTerm(new Term.Unparsed(text, reason), List.of());
    }
}
