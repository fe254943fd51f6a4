package ru.estafeta.participants.text;

import org.jspecify.annotations.Nullable;

/** A field that was emptied is one that was never filled in. */
public final class Blank {

    private Blank() {}

    public static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
