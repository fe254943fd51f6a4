/** The first administrator and the region of an empty system. */
@NullMarked
package ru.estafeta.participants.setup;

import org.jspecify.annotations.NullMarked;
