/** The log of this service, for auditors. */
@NullMarked
package ru.estafeta.roadmap.log;

import org.jspecify.annotations.NullMarked;
