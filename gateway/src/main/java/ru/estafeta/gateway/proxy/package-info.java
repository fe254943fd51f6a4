/** Hands requests on to the services, to Keycloak and to the demo's mail catcher, without buffering. */
@NullMarked
package ru.estafeta.gateway.proxy;

import org.jspecify.annotations.NullMarked;
