/** The two official bases of МР-42/02, mentees with 13 and mentors with 16 columns, as views of the register. */
@NullMarked
package ru.estafeta.participants.base;

import org.jspecify.annotations.NullMarked;
