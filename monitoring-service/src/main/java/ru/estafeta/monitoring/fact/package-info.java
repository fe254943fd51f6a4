/**
 * What this service must know of others' facts: people by pseudonym, pairs with their members, survey outcomes. The
 * highest version of each aggregate wins, so repeats and disorder on the wire change nothing.
 */
@NullMarked
package ru.estafeta.monitoring.fact;

import org.jspecify.annotations.NullMarked;
