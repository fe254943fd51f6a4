/** What waits for the caller: counts with a link, never names. */
@NullMarked
package ru.estafeta.participants.task;

import org.jspecify.annotations.NullMarked;
