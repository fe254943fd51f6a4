/** What must be done by when: orders become roadmaps, their terms are read as they are written. */
@NullMarked
package ru.estafeta.roadmap;

import org.jspecify.annotations.NullMarked;
