/** Accounts of staff in Keycloak: nobody gives a role above or beside his own place in the tree. */
@NullMarked
package ru.estafeta.participants.account;

import org.jspecify.annotations.NullMarked;
