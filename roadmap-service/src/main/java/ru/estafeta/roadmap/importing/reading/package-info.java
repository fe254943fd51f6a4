/**
 * Decides what an order means: which of its tables is the roadmap, what each column and row is, where a cell's value is
 * inherited from, who issued the order and for which year, which indicators it plans. Nothing is invented: what the
 * document does not say is absent, what looks wrong asks for attention.
 */
@NullMarked
package ru.estafeta.roadmap.importing.reading;

import org.jspecify.annotations.NullMarked;
