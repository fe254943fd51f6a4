/** Of which organisations a unit consisted: by the tree of today, or by that of the day of a figure (ADR 23). */
@NullMarked
package ru.estafeta.monitoring.composition;

import org.jspecify.annotations.NullMarked;
