/**
 * Turns the letters of a phrase into tokens with a meaning: dashes, spaces, look-alike letters and slips of the keyboard end
 * here, so that the grammar in {@code term.phrase} never sees them. The vocabulary is data ({@code words.txt}).
 */
@NullMarked
package ru.estafeta.roadmap.term.words;

import org.jspecify.annotations.NullMarked;
