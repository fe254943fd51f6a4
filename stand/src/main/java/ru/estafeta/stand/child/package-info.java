/**
 * What runs inside the processes that the launcher starts. A jar of its own, so that a change of the launcher does not
 * invalidate their AOT caches.
 */
@NullMarked
package ru.estafeta.stand.child;

import org.jspecify.annotations.NullMarked;
