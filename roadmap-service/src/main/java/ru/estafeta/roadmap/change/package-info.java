/** Which roadmaps were changed since a caller last asked. */
@NullMarked
package ru.estafeta.roadmap.change;

import org.jspecify.annotations.NullMarked;
