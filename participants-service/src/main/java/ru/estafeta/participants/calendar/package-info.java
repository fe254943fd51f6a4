/** Days that users write: plausible ones pass, others are refused with the field and the expected day. */
@NullMarked
package ru.estafeta.participants.calendar;

import org.jspecify.annotations.NullMarked;
