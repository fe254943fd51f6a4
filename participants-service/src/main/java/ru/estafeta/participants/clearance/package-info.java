/** Whether adults from outside may be left with children: the certificate that they showed, and what the region asks. */
@NullMarked
package ru.estafeta.participants.clearance;

import org.jspecify.annotations.NullMarked;
