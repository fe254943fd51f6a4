/**
 * The whole system on one machine without Docker: which processes there are, what each is given, in which order they
 * start and stop, and what the person at the keyboard is told.
 */
@NullMarked
package ru.estafeta.stand;

import org.jspecify.annotations.NullMarked;
