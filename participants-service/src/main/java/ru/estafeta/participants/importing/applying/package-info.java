/** Rows of a register become people, candidates and consents: compared and written as sets, in one transaction. */
@NullMarked
package ru.estafeta.participants.importing.applying;

import org.jspecify.annotations.NullMarked;
