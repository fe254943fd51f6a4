/**
 * How distinct subjects are counted in every subtree of the organisation tree on every day, as plain sums: pure rules
 * from facts to claims, from claims to contributions, and the tables that keep them (colour-set-size counting,
 * design.md §4 «Counting»).
 */
@NullMarked
package ru.estafeta.monitoring.counting;

import org.jspecify.annotations.NullMarked;
