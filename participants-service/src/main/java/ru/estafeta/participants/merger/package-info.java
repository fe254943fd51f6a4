/** Reorganisation: one organisation goes into another, with its people and what they do; it can be taken back. */
@NullMarked
package ru.estafeta.participants.merger;

import org.jspecify.annotations.NullMarked;
