/** Roles of people in forms of mentoring: who is fit for which form, and where his participation stands. */
@NullMarked
package ru.estafeta.participants.participation;

import org.jspecify.annotations.NullMarked;
