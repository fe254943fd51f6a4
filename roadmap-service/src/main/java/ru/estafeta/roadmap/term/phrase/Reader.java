package ru.estafeta.roadmap.term.phrase;

import org.jspecify.annotations.Nullable;

/** Reads one way of saying when. */
interface Reader {

    /**
     * The phrase that begins at the cursor, which then stands behind it; null, and the cursor where it was, when it is none of this
     * reader's.
     *
     * @throws Refused when it is, but must not be read
     */
    @Nullable
    Phrase read(Cursor cursor);
}
