/** What a figure was counted from: subjects by pseudonym or id, as many as the numerator says, and why each counts. */
@NullMarked
package ru.estafeta.monitoring.lineage;

import org.jspecify.annotations.NullMarked;
