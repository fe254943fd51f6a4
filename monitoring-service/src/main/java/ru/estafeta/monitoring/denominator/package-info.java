/**
 * Denominators that people enter: how many children, young teachers and pupils a school has, how many enterprises a
 * municipality has, per year and with the source of the number. What is missing stays missing: it is never guessed.
 */
@NullMarked
package ru.estafeta.monitoring.denominator;

import org.jspecify.annotations.NullMarked;
