/**
 * Figures as they are shown: numerator, denominator, value, plan and the reason where there is no value. A handful of
 * queries for any number of units; nothing is averaged from figures below.
 */
@NullMarked
package ru.estafeta.monitoring.figure;

import org.jspecify.annotations.NullMarked;
