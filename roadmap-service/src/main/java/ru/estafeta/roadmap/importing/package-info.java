/**
 * Decides how an order comes in: the uploaded file is kept as it is, what was read from it is a draft that a person
 * checks and edits, and the confirmed draft becomes a roadmap.
 */
@NullMarked
package ru.estafeta.roadmap.importing;

import org.jspecify.annotations.NullMarked;
