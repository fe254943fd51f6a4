/** The bank of questionnaires: each in all its versions, by stage, role and form; the region words them. */
@NullMarked
package ru.estafeta.participants.questionnaire;

import org.jspecify.annotations.NullMarked;
