/** Reminders of terms: in the app and as a digest by mail, each at most once, with an escalation one level up. */
@NullMarked
package ru.estafeta.roadmap.reminder;

import org.jspecify.annotations.NullMarked;
