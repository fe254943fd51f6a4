/** The tree region → municipality → school with its partners: who may stand where, and who sees what of it. */
@NullMarked
package ru.estafeta.participants.organisation;

import org.jspecify.annotations.NullMarked;
