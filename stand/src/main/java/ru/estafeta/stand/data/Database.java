package ru.estafeta.stand.data;

import java.util.List;

/** The databases of the system, one per owner, each with the roles {@code <name>_owner} and {@code <name>_app}. */
public final class Database {

    public static final String PARTICIPANTS = "participants";
    public static final String ROADMAPS = "roadmaps";
    public static final String MONITORING = "monitoring";
    public static final String GATEWAY = "gateway";
    public static final String KEYCLOAK = "keycloak";

    public static final List<String> ALL = List.of(PARTICIPANTS, ROADMAPS, MONITORING, GATEWAY, KEYCLOAK);

    private Database() {}
}
