package ru.estafeta.roadmap.lint;

import ru.estafeta.roadmap.wording.Wording;

/** Words as the patterns of the rules expect them: lower case, ё as е, one space between words and around all. */
final class Phrase {

    private Phrase() {}

    static String of(String text) {
        return " " + Wording.key(text) + " ";
    }
}
