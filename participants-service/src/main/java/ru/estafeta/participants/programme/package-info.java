/** Programmes of mentoring that organisations carry out: one form, for a term, with a goal, by an order. */
@NullMarked
package ru.estafeta.participants.programme;

import org.jspecify.annotations.NullMarked;
