/** From a pseudonym in a figure back to the person, for those entitled to see him. */
@NullMarked
package ru.estafeta.participants.resolution;

import org.jspecify.annotations.NullMarked;
