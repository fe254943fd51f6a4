/** Satisfaction surveys by personal link: questionnaires, rules of satisfaction, one answer per person and pair. */
@NullMarked
package ru.estafeta.participants.survey;

import org.jspecify.annotations.NullMarked;
