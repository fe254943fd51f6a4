/** Lets others ask what a term means before it stands in a roadmap. The reading itself is {@code term}'s; nothing is stored. */
@NullMarked
package ru.estafeta.roadmap.parsing;

import org.jspecify.annotations.NullMarked;
