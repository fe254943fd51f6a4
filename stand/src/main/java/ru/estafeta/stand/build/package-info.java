/**
 * Brings the release folder up to date: what changed is built, copied out of {@code target/} and never overwritten, so
 * that a running stand keeps its files. Runs from source ({@code java Build.java}), hence only the JDK.
 */
@NullMarked
package ru.estafeta.stand.build;

import org.jspecify.annotations.NullMarked;
