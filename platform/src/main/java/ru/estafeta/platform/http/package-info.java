/** What all endpoints share: entity tags and idempotent POST requests. */
@NullMarked
package ru.estafeta.platform.http;

import org.jspecify.annotations.NullMarked;
