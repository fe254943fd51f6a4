/** Forms of mentoring with their role models, and kinds: reference data of the region, editable, with its source. */
@NullMarked
package ru.estafeta.participants.dictionary;

import org.jspecify.annotations.NullMarked;
