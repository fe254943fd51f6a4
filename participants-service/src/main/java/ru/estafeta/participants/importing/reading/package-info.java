/** What a row of a register means: which column is which, names, dates and words as people write them, and every doubt. */
@NullMarked
package ru.estafeta.participants.importing.reading;

import org.jspecify.annotations.NullMarked;
