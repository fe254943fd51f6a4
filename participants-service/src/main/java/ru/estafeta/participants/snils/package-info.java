/** The insurance number: how it is written and checked, how it is sealed and matched. Its plain form is kept nowhere. */
@NullMarked
package ru.estafeta.participants.snils;

import org.jspecify.annotations.NullMarked;
