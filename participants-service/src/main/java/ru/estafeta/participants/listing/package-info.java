/** Keyset lists over native SQL: the shared way to add conditions and read rows. */
@NullMarked
package ru.estafeta.participants.listing;

import org.jspecify.annotations.NullMarked;
