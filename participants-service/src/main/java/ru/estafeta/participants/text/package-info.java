/** Words that users may leave out. */
@NullMarked
package ru.estafeta.participants.text;

import org.jspecify.annotations.NullMarked;
