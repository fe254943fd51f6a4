/** Who is asking: a browser with a session that is kept here, a machine with a bearer token, or nobody. */
@NullMarked
package ru.estafeta.gateway.session;

import org.jspecify.annotations.NullMarked;
