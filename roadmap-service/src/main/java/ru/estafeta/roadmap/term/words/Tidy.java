package ru.estafeta.roadmap.term.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops and repairs tokens that can only be judged by their neighbours. */
final class Tidy {

    private Tidy() {}

    static List<Token> tokens(List<Token> raw) {
        List<Token> tidy = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            Token token = raw.get(i);
            Token next = i + 1 < raw.size() ? raw.get(i + 1) : null;
            Token last = tidy.isEmpty() ? null : tidy.getLast();
            if (isRepeatedInWords(raw, i, last) || isInclusiveInBrackets(raw, i)) {
                boolean inclusive = raw.get(i + 1).is(Sense.INCLUSIVE);
                i += 2;
                if (inclusive) {
                    tidy.add(raw.get(i - 1));
                }
            } else if (isHalfYear(raw, i)) {
                i += 2;
                tidy.add(new Token(
                        Sense.HALF, 0, "п/г", token.start(), raw.get(i).end()));
            } else if (token.is(Sense.COMMA) && next != null && next.is(Sense.THAN)) {
                continue;
            } else if (token.is(Sense.DOT)) {
                i += dots(raw, i, last, tidy) - 1;
            } else if (isTime(raw, i)) {
                i += 2;
                if (last != null && last.is(Sense.IN)) {
                    tidy.removeLast();
                }
            } else if (token.is(Sense.CLOSE) && isListNumber(tidy)) {
                tidy.removeLast();
            } else if (next != null && isRomanInCyrillic(token, next)) {
                tidy.add(new Token(
                        Sense.NUMBER, token.text().equals("п") ? 2 : 3, token.text(), token.start(), token.end()));
            } else if (last != null && isUnitsAfterTens(last, token)) {
                tidy.removeLast();
                tidy.add(new Token(Sense.NUMBER, last.value() + token.value(), last.text(), last.start(), token.end()));
            } else if (last == null || !isTypedTwice(last, token)) {
                tidy.add(token);
            }
        }
        return List.copyOf(tidy);
    }

    /** Points between numbers separate a date, three of them a range; all others end an abbreviation or a sentence. */
    private static int dots(List<Token> raw, int at, @Nullable Token last, List<Token> tidy) {
        int end = at;
        while (end < raw.size() && raw.get(end).is(Sense.DOT)) {
            end++;
        }
        boolean between = last != null
                && last.is(Sense.NUMBER)
                && end < raw.size()
                && raw.get(end).is(Sense.NUMBER);
        if (between) {
            Token dot = raw.get(at);
            Sense sense = end - at > 2 ? Sense.DASH : Sense.DOT;
            tidy.add(new Token(sense, 0, dot.text(), dot.start(), dot.end()));
        }
        return end - at;
    }

    /** «14:00»; also «14.00» and «14.30» where no date can stand. */
    private static boolean isTime(List<Token> raw, int at) {
        if (at + 2 >= raw.size() || !raw.get(at).isShort() || raw.get(at).value() > 23) {
            return false;
        }
        Token sign = raw.get(at + 1);
        Token minutes = raw.get(at + 2);
        boolean tight = raw.get(at).end() == sign.start() && sign.end() == minutes.start();
        if (!tight || !minutes.isDigits() || minutes.text().length() != 2) {
            return false;
        }
        if (sign.text().equals(":")) {
            return true;
        }
        boolean halfHour = minutes.text().equals("00") || minutes.text().equals("30");
        boolean date = at + 3 < raw.size() && raw.get(at + 3).is(Sense.DOT) && at + 4 < raw.size();
        return sign.is(Sense.DOT)
                && halfHour
                && !date
                && at > 0
                && (raw.get(at - 1).is(Sense.IN) || raw.get(at - 1).is(Sense.COMMA));
    }

    /** «1 п/г». */
    private static boolean isHalfYear(List<Token> raw, int at) {
        return at + 2 < raw.size()
                && raw.get(at).text().equals("п")
                && raw.get(at + 1).is(Sense.SLASH)
                && raw.get(at + 2).text().equals("г");
    }

    /** «3 (трёх) дней». */
    private static boolean isRepeatedInWords(List<Token> raw, int at, @Nullable Token number) {
        return number != null
                && number.is(Sense.NUMBER)
                && isBracketed(raw, at, Sense.NUMBER)
                && raw.get(at + 1).value() == number.value();
    }

    /** «до мая (включительно)». */
    private static boolean isInclusiveInBrackets(List<Token> raw, int at) {
        return isBracketed(raw, at, Sense.INCLUSIVE);
    }

    private static boolean isBracketed(List<Token> raw, int at, Sense inside) {
        return at + 2 < raw.size()
                && raw.get(at).is(Sense.OPEN)
                && raw.get(at + 1).is(inside)
                && raw.get(at + 2).is(Sense.CLOSE);
    }

    /** «1)», with no bracket open. */
    private static boolean isListNumber(List<Token> before) {
        return !before.isEmpty()
                && before.getLast().isShort()
                && before.stream().noneMatch(token -> token.is(Sense.OPEN))
                && (before.size() == 1 || before.get(before.size() - 2).is(Sense.COMMA));
    }

    /** «Ш квартал», «П полугодие»: Cyrillic capitals drawn for III and II. */
    private static boolean isRomanInCyrillic(Token token, Token next) {
        return (token.text().equals("п") || token.text().equals("ш"))
                && (next.is(Sense.QUARTER) || next.is(Sense.HALF));
    }

    private static boolean isUnitsAfterTens(Token tens, Token units) {
        return tens.is(Sense.NUMBER)
                && units.is(Sense.NUMBER)
                && (tens.value() == 20 || tens.value() == 30)
                && units.value() < 10
                && Character.isLetter(tens.text().charAt(0))
                && Character.isLetter(units.text().charAt(0));
    }

    private static boolean isTypedTwice(Token last, Token token) {
        return Character.isLetter(token.text().charAt(0))
                && !token.is(Sense.UNKNOWN)
                && last.text().equals(token.text());
    }
}
