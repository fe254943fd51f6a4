/** The one clock: the gateway does not need platform, so it brings its own. */
@NullMarked
package ru.estafeta.gateway.time;

import org.jspecify.annotations.NullMarked;
