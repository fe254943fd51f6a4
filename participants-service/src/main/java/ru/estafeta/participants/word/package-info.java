/** Word documents that the register makes: acts, bases, forms to sign. */
@NullMarked
package ru.estafeta.participants.word;

import org.jspecify.annotations.NullMarked;
