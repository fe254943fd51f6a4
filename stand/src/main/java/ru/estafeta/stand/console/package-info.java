/**
 * What the person at the keyboard sees: one line per step, a bar where something takes long. Only the JDK is used, since
 * the build runs from source before any library is there.
 */
@NullMarked
package ru.estafeta.stand.console;

import org.jspecify.annotations.NullMarked;
