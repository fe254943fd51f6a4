package ru.estafeta.participants.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.estafeta.contracts.OrganisationType;
import ru.estafeta.platform.caller.Roles;

/**
 * Roles that an account of a person may have, where each has its place, and who may give it. Nobody gives his own
 * role or a higher one, the administrator excepted, so a stolen account cannot make itself a stronger one:
 *
 * <pre>
 * gives →                 region-operator  municipal-coordinator  school-head, curator, psychologist  auditor  administrator
 * administrator                 yes                yes                          yes                     yes        yes
 * region-operator                –                 yes                          yes                      –          –
 * municipal-coordinator          –                  –                           yes                      –          –
 * at                          region          municipality          educational organisation          region     region
 * </pre>
 *
 * Whoever may give a role may also switch off such an account and reset its password, and nobody else. Service
 * accounts ({@code integration}) are clients of Keycloak and are not made here.
 */
public enum StaffRole {
    REGION_OPERATOR(Roles.REGION_OPERATOR),
    MUNICIPAL_COORDINATOR(Roles.MUNICIPAL_COORDINATOR),
    SCHOOL_HEAD(Roles.SCHOOL_HEAD),
    CURATOR(Roles.CURATOR),
    PSYCHOLOGIST(Roles.PSYCHOLOGIST),
    AUDITOR(Roles.AUDITOR),
    ADMINISTRATOR(Roles.ADMINISTRATOR);

    private static final Set<StaffRole> OF_SCHOOLS = EnumSet.of(SCHOOL_HEAD, CURATOR, PSYCHOLOGIST);

    private final String code;

    StaffRole(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    static StaffRole of(String code) {
        return known(code).orElseThrow(() -> new IllegalArgumentException("Unknown role"));
    }

    static Optional<StaffRole> known(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    boolean belongsTo(OrganisationType type) {
        return switch (this) {
            case REGION_OPERATOR, AUDITOR, ADMINISTRATOR -> type == OrganisationType.REGION;
            case MUNICIPAL_COORDINATOR -> type == OrganisationType.MUNICIPALITY;
            case SCHOOL_HEAD, CURATOR, PSYCHOLOGIST -> type.isEducational();
        };
    }

    /** What someone with these roles may give, and whose accounts he may manage. */
    static Set<StaffRole> givenBy(Set<String> callersRoles) {
        if (callersRoles.contains(Roles.ADMINISTRATOR)) {
            return EnumSet.allOf(StaffRole.class);
        }
        var given = EnumSet.noneOf(StaffRole.class);
        if (callersRoles.contains(Roles.REGION_OPERATOR)) {
            given.add(MUNICIPAL_COORDINATOR);
            given.addAll(OF_SCHOOLS);
        }
        if (callersRoles.contains(Roles.MUNICIPAL_COORDINATOR)) {
            given.addAll(OF_SCHOOLS);
        }
        return given;
    }
}
