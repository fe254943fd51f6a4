package ru.estafeta.roadmap.term.phrase;

import java.util.List;
import ru.estafeta.roadmap.term.words.Sense;
import ru.estafeta.roadmap.term.words.Token;

/** A place in the tokens of a phrase. A reader that cannot go on resets it to where it began. */
final class Cursor {

    private static final Token NOTHING = new Token(Sense.NOTHING, 0, "", 0, 0);

    private final String clean;
    private final List<Token> tokens;
    private int at;

    Cursor(String clean, List<Token> tokens) {
        this.clean = clean;
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    boolean at(Sense... senses) {
        return atAfter(0, senses);
    }

    boolean atAfter(int ahead, Sense... senses) {
        for (int i = 0; i < senses.length; i++) {
            if (peek(ahead + i).sense() != senses[i]) {
                return false;
            }
        }
        return true;
    }

    boolean atAny(Sense... senses) {
        for (Sense sense : senses) {
            if (peek().is(sense)) {
                return true;
            }
        }
        return false;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Steps over these tokens if they stand here in this order. */
    boolean take(Sense... senses) {
        if (!at(senses)) {
            return false;
        }
        at += senses.length;
        return true;
    }

    void skipAny(Sense... senses) {
        while (atAny(senses)) {
            at++;
        }
    }

    boolean done() {
        return at >= tokens.size();
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    /** The text of the tokens from the mark up to here. */
    String textSince(int mark) {
        if (mark >= at || mark >= tokens.size()) {
            return "";
        }
        int last = Math.min(at, tokens.size()) - 1;
        return clean.substring(tokens.get(mark).start(), tokens.get(last).end());
    }

    /** The tokens between these two marks, as a phrase of their own. */
    Cursor between(int from, int to) {
        return new Cursor(clean, tokens.subList(from, Math.min(to, tokens.size())));
    }
}
