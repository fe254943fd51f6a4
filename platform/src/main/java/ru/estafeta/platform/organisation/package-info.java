/** The organisation tree as a service knows it: its own or the one that events told. */
@NullMarked
package ru.estafeta.platform.organisation;

import org.jspecify.annotations.NullMarked;
