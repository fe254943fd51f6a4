/** Consents on paper: the form that is printed and signed, and the scan of it that comes back. */
@NullMarked
package ru.estafeta.participants.consent.paper;

import org.jspecify.annotations.NullMarked;
