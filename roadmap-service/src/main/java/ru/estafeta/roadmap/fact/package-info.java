/** Facts of other services close the rows that are bound to them, and open them again when the fact is undone. */
@NullMarked
package ru.estafeta.roadmap.fact;

import org.jspecify.annotations.NullMarked;
