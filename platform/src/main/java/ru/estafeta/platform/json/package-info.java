/** One JSON mapping for the database and for events. */
@NullMarked
package ru.estafeta.platform.json;

import org.jspecify.annotations.NullMarked;
