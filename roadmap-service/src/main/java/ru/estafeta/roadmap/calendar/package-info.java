/** Working days: the production calendar of the country with layers of region and municipality. */
@NullMarked
package ru.estafeta.roadmap.calendar;

import org.jspecify.annotations.NullMarked;
