/**
 * The grammar of terms: one small reader for each way of saying when, from tokens to {@link ru.estafeta.roadmap.term.phrase.Phrase}s that
 * may lack a year, and {@link ru.estafeta.roadmap.term.phrase.Years}, which alone decides what a missing year is. A word that no reader
 * knows makes the whole term unreadable: nothing is skipped because it looked unimportant.
 */
@NullMarked
package ru.estafeta.roadmap.term.phrase;

import org.jspecify.annotations.NullMarked;
