/** The only public door: paths, callers, limits and files. It holds no business rule. */
@NullMarked
package ru.estafeta.gateway;

import org.jspecify.annotations.NullMarked;
