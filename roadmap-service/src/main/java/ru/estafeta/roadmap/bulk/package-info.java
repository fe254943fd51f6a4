/** One deed on many rows: looked at before, done in one transaction, taken back by one call. */
@NullMarked
package ru.estafeta.roadmap.bulk;

import org.jspecify.annotations.NullMarked;
