package ru.estafeta.roadmap.term.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a phrase into tokens. What carries no meaning in a term is dropped here: endings of ordinals («15-го»), points of abbreviations,
 * times of day, numbers of a list («1)»), a word typed twice; what was torn apart or glued together is put right («еже месячно», «втечение»).
 */
public final class Tokenizer {

    /** More unknown words than this are a text and no slips of the keyboard. */
    private static final int MOST_SLIPS = 12;

    private static final Set<String> ENDINGS = Set.of(
            "е", "й", "я", "ю", "х", "м", "го", "ое", "ого", "ый", "ой", "му", "ому", "ья", "ье", "ьего", "ая", "ую",
            "ти", "ех", "мя", "тые", "ых", "ух", "ий", "их");

    private static final List<String> GLUED = List.of("во", "со", "до", "по", "ко", "на", "за", "в", "с", "к");

    private final Lexicon lexicon = Lexicon.load();

    /** The phrase as the grammar sees it. */
    public record Words(String clean, List<Token> tokens) {}

    public Words read(String raw) {
        String clean = CleanText.of(raw, lexicon);
        return new Words(clean, Tidy.tokens(cut(clean)));
    }

    private List<Token> cut(String clean) {
        List<Token> tokens = new ArrayList<>();
        int slipsLeft = MOST_SLIPS;
        int at = 0;
        while (at < clean.length()) {
            char c = clean.charAt(at);
            if (c == ' ') {
                at++;
            } else if (Character.isDigit(c)) {
                int end = endOf(clean, at, true);
                tokens.add(number(clean, at, end));
                at = end;
            } else if (Character.isLetter(c)) {
                int end = endOf(clean, at, false);
                if (isEnding(clean, at, end, tokens)) {
                    if (clean.charAt(at - 1) == '-') {
                        tokens.removeLast();
                    }
                    at = end;
                    continue;
                }
                int joined = joined(clean, at, end);
                Word word = word(clean, at, joined, slipsLeft);
                slipsLeft -= word.slips();
                tokens.addAll(word.tokens());
                at = joined;
            } else {
                tokens.add(new Token(sign(c), 0, String.valueOf(c), at, at + 1));
                at++;
            }
        }
        return tokens;
    }

    private record Word(List<Token> tokens, int slips) {}

    private static int endOf(String clean, int start, boolean digits) {
        int end = start;
        while (end < clean.length()
                && (digits ? Character.isDigit(clean.charAt(end)) : Character.isLetter(clean.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static Token number(String clean, int start, int end) {
        String digits = clean.substring(start, end);
        boolean tooLong = digits.length() > 6;
        return new Token(
                tooLong ? Sense.UNKNOWN : Sense.NUMBER, tooLong ? 0 : Integer.parseInt(digits), digits, start, end);
    }

    private static boolean isEnding(String clean, int start, int end, List<Token> before) {
        if (start == 0 || before.isEmpty() || !ENDINGS.contains(clean.substring(start, end))) {
            return false;
        }
        char left = clean.charAt(start - 1);
        if (left == '-' && start > 1 && clean.charAt(start - 2) != ' ' && before.size() > 1) {
            return before.get(before.size() - 2).is(Sense.NUMBER);
        }
        return Character.isDigit(left);
    }

    /** The end of the word, or of the next one when only both together make a known word. */
    private int joined(String clean, int start, int end) {
        if (end + 1 >= clean.length() || clean.charAt(end) != ' ' || !Character.isLetter(clean.charAt(end + 1))) {
            return end;
        }
        int next = endOf(clean, end + 1, false);
        String left = clean.substring(start, end);
        String right = clean.substring(end + 1, next);
        if (lexicon.knows(left) && lexicon.knows(right)) {
            return end;
        }
        return left.length() + right.length() >= 5 && lexicon.knows(left + right) ? next : end;
    }

    private Word word(String clean, int start, int end, int slipsLeft) {
        String text = clean.substring(start, end).replace(" ", "");
        int roman = Roman.value(text);
        if (roman > 0) {
            return new Word(List.of(new Token(Sense.NUMBER, roman, text, start, end)), 0);
        }
        Lexicon.Entry entry = lexicon.exact(text);
        if (entry != null) {
            return new Word(List.of(token(entry, text, start, end)), 0);
        }
        for (String preposition : GLUED) {
            String rest = text.startsWith(preposition) ? text.substring(preposition.length()) : "";
            Lexicon.Entry left = lexicon.exact(preposition);
            Lexicon.Entry right = rest.length() >= 3 ? lexicon.exact(rest) : null;
            if (left != null && right != null && right.sense() != Sense.UNKNOWN) {
                int cut = start + preposition.length();
                return new Word(List.of(token(left, preposition, start, cut), token(right, rest, cut, end)), 0);
            }
        }
        Lexicon.Entry undoubled = lexicon.exact(undoubled(text));
        if (undoubled != null) {
            return new Word(List.of(token(undoubled, text, start, end)), 0);
        }
        Lexicon.Entry nearest = slipsLeft > 0 ? lexicon.nearest(text) : Lexicon.UNKNOWN;
        return new Word(List.of(token(nearest, text, start, end)), 1);
    }

    /** «маай», «ддо». */
    private static String undoubled(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                single.append(text.charAt(i));
            }
        }
        return single.toString();
    }

    private static Token token(Lexicon.Entry entry, String text, int start, int end) {
        return new Token(entry.sense(), entry.value(), text, start, end);
    }

    private static Sense sign(char c) {
        return switch (c) {
            case '-' -> Sense.DASH;
            case '.', '!' -> Sense.DOT;
            case ',', ';', ':' -> Sense.COMMA;
            case '/' -> Sense.SLASH;
            case '(', '[' -> Sense.OPEN;
            case ')', ']' -> Sense.CLOSE;
            case '+', '&' -> Sense.AND;
            case '_' -> Sense.BLANK;
            default -> Sense.UNKNOWN;
        };
    }
}
