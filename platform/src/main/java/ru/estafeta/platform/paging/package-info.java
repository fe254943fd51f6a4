/** Keyset paging: a page and the cursor to the next one. */
@NullMarked
package ru.estafeta.platform.paging;

import org.jspecify.annotations.NullMarked;
