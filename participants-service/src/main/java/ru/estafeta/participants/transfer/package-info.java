/** Somebody goes on to another school in the middle of a year. */
@NullMarked
package ru.estafeta.participants.transfer;

import org.jspecify.annotations.NullMarked;
