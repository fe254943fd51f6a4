/** Scans of signed papers: what is taken as one, one in use for each paper, put back for a day after it was removed. */
@NullMarked
package ru.estafeta.participants.scan;

import org.jspecify.annotations.NullMarked;
