/** The log of this service, for auditors. */
@NullMarked
package ru.estafeta.monitoring.log;

import org.jspecify.annotations.NullMarked;
