/** Posts that orders fill, with their history; the account that serves a post works as long as the appointment. */
@NullMarked
package ru.estafeta.participants.appointment;

import org.jspecify.annotations.NullMarked;
