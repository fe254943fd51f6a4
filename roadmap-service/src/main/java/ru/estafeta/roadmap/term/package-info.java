/**
 * Decides what the words of an order's "Срок" cell mean: a phrase becomes a typed {@link ru.estafeta.roadmap.term.Term},
 * with everything that was inferred marked, or stays {@link ru.estafeta.roadmap.term.Term.Unparsed} with the reason.
 * Reading itself happens in {@code term.reading}; nothing here touches the database.
 */
@NullMarked
package ru.estafeta.roadmap.term;

import org.jspecify.annotations.NullMarked;
