/** The school of mentors with its schedule and attendance, and courses elsewhere: who of the mentors has been trained. */
@NullMarked
package ru.estafeta.participants.training;

import org.jspecify.annotations.NullMarked;
