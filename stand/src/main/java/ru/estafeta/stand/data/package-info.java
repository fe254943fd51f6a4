/** What a data folder keeps from one start to the next, and who may work on it. */
@NullMarked
package ru.estafeta.stand.data;

import org.jspecify.annotations.NullMarked;
