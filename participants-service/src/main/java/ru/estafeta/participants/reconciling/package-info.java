/** A register of organisations from elsewhere beside the tree: what is new, what changed, what is missing, and taking it over. */
@NullMarked
package ru.estafeta.participants.reconciling;

import org.jspecify.annotations.NullMarked;
