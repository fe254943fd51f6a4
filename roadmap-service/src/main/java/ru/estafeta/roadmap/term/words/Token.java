package ru.estafeta.roadmap.term.words;

/**
 * A word, number or sign of a phrase.
 *
 * @param value meaning in numbers, see {@link Sense}; 0 where there is none
 * @param text as it stands in the clean text
 * @param start where it begins in the clean text
 * @param end where it ends in the clean text
 */
public record Token(Sense sense, int value, String text, int start, int end) {

    public boolean is(Sense wanted) {
        return sense == wanted;
    }

    /** A number written in digits, neither Roman nor in words. */
    public boolean isDigits() {
        return sense == Sense.NUMBER && Character.isDigit(text.charAt(0));
    }

    /** Four digits that can be a calendar year. */
    public boolean isYear() {
        return isDigits() && text.length() == 4 && value >= 1990 && value <= 2098;
    }

    /** One or two digits: a day, a month, a number of a quarter. */
    public boolean isShort() {
        return isDigits() && text.length() <= 2;
    }
}
