package ru.estafeta.roadmap.term;

/**
 * Something that the phrase did not say and the parser concluded.
 *
 * @param field which field of the term rests on it: {@code year}, {@code schoolYear}, {@code date}, {@code from}, {@code days} …
 * @param message in Russian, for the reader of the roadmap
 */
public record Inferred(String field, String message) {}
