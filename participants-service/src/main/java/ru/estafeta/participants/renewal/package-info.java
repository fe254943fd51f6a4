/** The yearly renewal of a school's bases: who moves up, who graduates, whose programme is over, which pairs go on. */
@NullMarked
package ru.estafeta.participants.renewal;

import org.jspecify.annotations.NullMarked;
