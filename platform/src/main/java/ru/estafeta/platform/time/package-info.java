/** Time and identity come in from here, so that every test is exact. */
@NullMarked
package ru.estafeta.platform.time;

import org.jspecify.annotations.NullMarked;
