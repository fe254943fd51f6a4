/** Plain SQL on the connection of the current transaction: projections and figures are sets of rows, not aggregates. */
@NullMarked
package ru.estafeta.platform.store;

import org.jspecify.annotations.NullMarked;
