/** A roadmap on paper and in tables: Word in the layout of an order's annex, Excel to work on with. */
@NullMarked
package ru.estafeta.roadmap.document;

import org.jspecify.annotations.NullMarked;
