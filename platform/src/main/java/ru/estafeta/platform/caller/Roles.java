package ru.estafeta.platform.caller;

import java.util.List;

/** Realm roles (design.md §4). */
public final class Roles {

    public static final String REGION_OPERATOR = "region-operator";
    public static final String MUNICIPAL_COORDINATOR = "municipal-coordinator";
    public static final String SCHOOL_HEAD = "school-head";
    public static final String CURATOR = "curator";
    public static final String PSYCHOLOGIST = "psychologist";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String INTEGRATION = "integration";

    public static final List<String> ALL = List.of(
            REGION_OPERATOR,
            MUNICIPAL_COORDINATOR,
            SCHOOL_HEAD,
            CURATOR,
            PSYCHOLOGIST,
            AUDITOR,
            ADMINISTRATOR,
            INTEGRATION);

    private Roles() {}
}
