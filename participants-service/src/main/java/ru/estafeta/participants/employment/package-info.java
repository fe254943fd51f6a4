/** What ТК РФ art. 351.8 asks where an employee mentors another employee: consent, agreement, pay, early ending. */
@NullMarked
package ru.estafeta.participants.employment;

import org.jspecify.annotations.NullMarked;
