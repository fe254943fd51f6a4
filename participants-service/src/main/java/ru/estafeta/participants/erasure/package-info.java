/** Destruction of a person's data with its act and the export of the log; figures stay as they were. */
@NullMarked
package ru.estafeta.participants.erasure;

import org.jspecify.annotations.NullMarked;
