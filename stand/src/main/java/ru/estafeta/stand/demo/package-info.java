/**
 * The demo region: one invented region with real names of places. Loaded through the public API, as people would, so
 * that what the demo shows is what the system does.
 */
@NullMarked
package ru.estafeta.stand.demo;

import org.jspecify.annotations.NullMarked;
