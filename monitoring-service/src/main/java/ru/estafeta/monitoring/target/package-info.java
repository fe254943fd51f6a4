/**
 * Planned values: ladders of the acts, and targets that orders set for an organisation, each with the document it comes
 * from. A unit without a plan of its own follows the nearest unit above that has one.
 */
@NullMarked
package ru.estafeta.monitoring.target;

import org.jspecify.annotations.NullMarked;
