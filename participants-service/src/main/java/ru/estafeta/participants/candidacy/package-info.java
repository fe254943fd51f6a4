/** Candidates for a programme: named by a base, kept out of every process until they have consented. */
@NullMarked
package ru.estafeta.participants.candidacy;

import org.jspecify.annotations.NullMarked;
