/** Mail of the stand goes nowhere: it is caught and can be read on a page of its own. */
@NullMarked
package ru.estafeta.stand.mail;

import org.jspecify.annotations.NullMarked;
