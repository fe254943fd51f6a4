package ru.estafeta.roadmap.document.word;

import java.util.function.Consumer;

/** What comes in the place of a tag. */
public sealed interface Content {

    record Text(String words) implements Content {}

    /** @param png drawn 2.5 cm wide and high */
    record Picture(byte[] png) implements Content {}

    record Block(Consumer<Place> writer) implements Content {}
}
