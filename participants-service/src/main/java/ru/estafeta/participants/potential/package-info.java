/** Who could become a mentor: four sub-bases of a school's potential mentors, and those who are ready. */
@NullMarked
package ru.estafeta.participants.potential;

import org.jspecify.annotations.NullMarked;
