/** A roadmap's calendar by a secret link, for calendar programs that cannot sign in. */
@NullMarked
package ru.estafeta.roadmap.feed;

import org.jspecify.annotations.NullMarked;
