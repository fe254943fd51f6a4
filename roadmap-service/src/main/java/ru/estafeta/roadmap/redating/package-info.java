/** A changed calendar or rule moves the days of open rows: looked at before, done as a job. */
@NullMarked
package ru.estafeta.roadmap.redating;

import org.jspecify.annotations.NullMarked;
