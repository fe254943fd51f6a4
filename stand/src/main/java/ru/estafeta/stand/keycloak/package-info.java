/** The realm that Keycloak imports at its first start: one file for every installation, one addition for the demo. */
@NullMarked
package ru.estafeta.stand.keycloak;

import org.jspecify.annotations.NullMarked;
