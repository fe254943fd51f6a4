/** Refusals that a caller can act upon, as RFC 9457 problem details in Russian. */
@NullMarked
package ru.estafeta.platform.problem;

import org.jspecify.annotations.NullMarked;
