/** Agreements with partners that give mentors. */
@NullMarked
package ru.estafeta.participants.agreement;

import org.jspecify.annotations.NullMarked;
