/** Measurements that anybody can repeat: {@code ./estafeta bench NAME}. */
@NullMarked
package ru.estafeta.stand.bench;

import org.jspecify.annotations.NullMarked;
