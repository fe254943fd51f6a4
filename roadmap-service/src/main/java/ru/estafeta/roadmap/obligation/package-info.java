/** Rows that are addressed to the organisations below: laid on each of them, answered by each, looked at from above. */
@NullMarked
package ru.estafeta.roadmap.obligation;

import org.jspecify.annotations.NullMarked;
