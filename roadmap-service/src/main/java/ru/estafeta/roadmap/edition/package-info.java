/** Editions of a roadmap: what was submitted and what was approved, frozen word by word, and how they differ. */
@NullMarked
package ru.estafeta.roadmap.edition;

import org.jspecify.annotations.NullMarked;
