package ru.estafeta.roadmap.term.phrase;

/** A phrase and how it hangs on the one before it. */
record Part(Joint joint, Phrase phrase) {

    enum Joint {
        /** The first one, or nothing between. */
        BESIDE,
        /** A comma, «и», a slash. */
        LIST,
        /** «далее», «затем». */
        THEN
    }

    boolean isThen() {
        return joint == Joint.THEN;
    }

    Part with(Phrase other) {
        return new Part(joint, other);
    }
}
