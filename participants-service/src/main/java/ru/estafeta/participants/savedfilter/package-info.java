/** Filters of lists that users keep for themselves. Whatever could be somebody's name is not kept. */
@NullMarked
package ru.estafeta.participants.savedfilter;

import org.jspecify.annotations.NullMarked;
