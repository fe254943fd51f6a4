/** Consents, one document per purpose: who had to sign, and the one place that refuses processing without it. */
@NullMarked
package ru.estafeta.participants.consent;

import org.jspecify.annotations.NullMarked;
