/** Pairs and groups: who mentors whom, by which order, until when. Two active pairs of the same two are impossible. */
@NullMarked
package ru.estafeta.participants.pair;

import org.jspecify.annotations.NullMarked;
