/** What a participant has told when he entered: answers to the entry questionnaire of his form. */
@NullMarked
package ru.estafeta.participants.profile;

import org.jspecify.annotations.NullMarked;
