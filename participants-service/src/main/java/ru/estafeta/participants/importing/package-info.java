/**
 * Registers of people from Excel and CSV: a dry run, errors by cell that are put right in place, one transaction, and
 * a batch that can be taken back.
 */
@NullMarked
package ru.estafeta.participants.importing;

import org.jspecify.annotations.NullMarked;
