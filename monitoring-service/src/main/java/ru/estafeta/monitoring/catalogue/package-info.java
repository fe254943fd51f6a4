/** Passports and plans as the API shows them: what is measured and where the order wants it to be. */
@NullMarked
package ru.estafeta.monitoring.catalogue;

import org.jspecify.annotations.NullMarked;
