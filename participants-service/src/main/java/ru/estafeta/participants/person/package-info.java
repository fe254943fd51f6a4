/** A person: name, birth, what he is in education or work, and the pseudonym under which events know him. */
@NullMarked
package ru.estafeta.participants.person;

import org.jspecify.annotations.NullMarked;
