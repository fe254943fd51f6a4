/** One human being written twice: found, shown with reasons, settled, and parted again. */
@NullMarked
package ru.estafeta.participants.duplicate;

import org.jspecify.annotations.NullMarked;
