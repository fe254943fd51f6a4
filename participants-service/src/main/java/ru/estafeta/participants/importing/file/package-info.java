/** A file with a register as rows of texts: what is in it, and not yet what it means. */
@NullMarked
package ru.estafeta.participants.importing.file;

import org.jspecify.annotations.NullMarked;
