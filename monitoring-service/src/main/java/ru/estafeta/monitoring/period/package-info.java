/**
 * Reporting periods and reporting years. A period is cumulative: it shows what has happened from the first day of its
 * reporting year until its own last day, or until today while it runs (design.md §4).
 */
@NullMarked
package ru.estafeta.monitoring.period;

import org.jspecify.annotations.NullMarked;
