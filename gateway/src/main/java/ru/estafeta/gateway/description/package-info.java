/** One description of the API out of those of the services, and a page to read it. */
@NullMarked
package ru.estafeta.gateway.description;

import org.jspecify.annotations.NullMarked;
