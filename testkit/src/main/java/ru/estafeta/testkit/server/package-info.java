/**
 * PostgreSQL and Kafka as real servers in a JVM of their own, started by the tests and by the stand. Only the JDK and
 * the servers' own jars are used here: nothing of this package is loaded by a service or its tests.
 */
@NullMarked
package ru.estafeta.testkit.server;

import org.jspecify.annotations.NullMarked;
