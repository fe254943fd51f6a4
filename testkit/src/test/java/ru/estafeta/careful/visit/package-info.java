/** Keeps every rule, so that it is known that they let through what is right. */
@NullMarked
package ru.estafeta.careful.visit;

import org.jspecify.annotations.NullMarked;
