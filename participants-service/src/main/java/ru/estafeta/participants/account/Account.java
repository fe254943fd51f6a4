package ru.estafeta.participants.account;

import java.util.Set;
import java.util.UUID;

/** A user of Keycloak as this service sees him. {@code roles} are all that he has, so that no stronger one is missed. */
record Account(
        String id,
        String username,
        String familyName,
        String givenName,
        UUID organisation,
        Set<StaffRole> roles,
        boolean active) {

    Account {
        roles = Set.copyOf(roles);
    }

    /** The one to show: the strongest comes first in the list of roles. */
    StaffRole role() {
        return roles.stream().sorted().findFirst().orElseThrow();
    }
}
