/** Outbox and inbox: events leave with the transaction that caused them and take effect once. */
@NullMarked
package ru.estafeta.platform.events;

import org.jspecify.annotations.NullMarked;
