/**
 * What the tests of every service share: real PostgreSQL and Kafka, signed tokens, events from and to other services,
 * fixtures, and the architecture rules that hold everywhere.
 */
@NullMarked
package ru.estafeta.testkit;

import org.jspecify.annotations.NullMarked;
