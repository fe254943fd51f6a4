/** The meetings of a pair: what was held when, and its corrections. */
@NullMarked
package ru.estafeta.participants.meeting;

import org.jspecify.annotations.NullMarked;
