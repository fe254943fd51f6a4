/** The secrets of personal links, by which those without an account are recognised. */
@NullMarked
package ru.estafeta.participants.link;

import org.jspecify.annotations.NullMarked;
