/** The log of this service, for auditors. */
@NullMarked
package ru.estafeta.participants.log;

import org.jspecify.annotations.NullMarked;
