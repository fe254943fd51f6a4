/**
 * Passports of indicators: what is counted, what it is divided by, on which day, and from which act that comes. They
 * are reference data with a version, seeded by a migration and read from the database, never constants of the code.
 */
@NullMarked
package ru.estafeta.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
