/** Projections that every service which does not own the organisations needs: kept from the owner's facts. */
@NullMarked
package ru.estafeta.platform.follow;

import org.jspecify.annotations.NullMarked;
