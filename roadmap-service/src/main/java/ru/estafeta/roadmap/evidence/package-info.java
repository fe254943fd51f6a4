/** What confirms that a row is done: files that are checked and never executed, and links. */
@NullMarked
package ru.estafeta.roadmap.evidence;

import org.jspecify.annotations.NullMarked;
