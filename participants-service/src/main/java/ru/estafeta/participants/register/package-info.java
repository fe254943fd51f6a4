/** The register of people as a school works with it: cards, search, corrections, enrolment in one step. */
@NullMarked
package ru.estafeta.participants.register;

import org.jspecify.annotations.NullMarked;
