/** Refusals of the gateway itself, in the shape and words of the services (RFC 9457). */
@NullMarked
package ru.estafeta.gateway.problem;

import org.jspecify.annotations.NullMarked;
