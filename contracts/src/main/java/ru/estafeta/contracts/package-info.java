/**
 * What the services tell one another: event records, their topics and types. JDK types only. Every event carries the
 * state of its aggregate after the fact and that state's version, so a consumer that keeps the highest version it has
 * seen is safe against repeats and disorder. People appear as keyed pseudonyms, never by name or contact.
 */
@NullMarked
package ru.estafeta.contracts;

import org.jspecify.annotations.NullMarked;
