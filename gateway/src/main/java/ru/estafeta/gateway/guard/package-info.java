/** What every request must pass before anything else looks at it: path, size, rate, headers. */
@NullMarked
package ru.estafeta.gateway.guard;

import org.jspecify.annotations.NullMarked;
