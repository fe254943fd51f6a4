/** Serves the built pages: every address that is no file is the page itself. */
@NullMarked
package ru.estafeta.gateway.spa;

import org.jspecify.annotations.NullMarked;
