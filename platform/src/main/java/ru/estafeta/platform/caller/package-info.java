/** Who is asking, and within which part of the organisation tree he may act. Row-level security stands behind it. */
@NullMarked
package ru.estafeta.platform.caller;

import org.jspecify.annotations.NullMarked;
