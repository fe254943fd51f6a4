package ru.estafeta.stand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.estafeta.stand.data.Database;
import ru.estafeta.stand.data.Ports;

/**
 * The settings that each service reads from its environment, under the same names as in {@code docker-compose.yml}
 * and in the service's {@code application.properties}; a test compares the three.
 */
final class ServiceEnvironment {

    static final String MAIL_FROM = "estafeta@localhost";

    private final Wiring wiring;

    ServiceEnvironment(Wiring wiring) {
        this.wiring = wiring;
    }

    Map<String, String> participants() {
        var environment =
                service(Database.PARTICIPANTS, wiring.port(Ports.Of.PARTICIPANTS), Ports.Of.PARTICIPANTS_MANAGEMENT);
        environment.putAll(eventsAndTokens());
        environment.put("ESTAFETA_PSEUDONYM_KEY", wiring.secrets().of("pseudonym-key"));
        environment.put("ESTAFETA_SNILS_KEY", wiring.secrets().of("snils-key"));
        environment.put("ESTAFETA_SETUP_TOKEN", wiring.setupToken());
        environment.put("ESTAFETA_KEYCLOAK_URL", wiring.keycloakUrl());
        environment.put("ESTAFETA_KEYCLOAK_CLIENT_SECRET", wiring.secrets().of("accounts-client"));
        environment.putAll(mail());
        return environment;
    }

    Map<String, String> roadmaps() {
        var environment = service(Database.ROADMAPS, wiring.port(Ports.Of.ROADMAPS), Ports.Of.ROADMAPS_MANAGEMENT);
        environment.putAll(eventsAndTokens());
        environment.putAll(mail());
        return environment;
    }

    Map<String, String> monitoring() {
        var environment =
                service(Database.MONITORING, wiring.port(Ports.Of.MONITORING), Ports.Of.MONITORING_MANAGEMENT);
        environment.putAll(eventsAndTokens());
        return environment;
    }

    Map<String, String> gateway(int publicPort, Path pages) {
        var environment = service(Database.GATEWAY, publicPort, Ports.Of.GATEWAY_MANAGEMENT);
        environment.put("ESTAFETA_PARTICIPANTS_URL", wiring.local(Ports.Of.PARTICIPANTS));
        environment.put("ESTAFETA_ROADMAPS_URL", wiring.local(Ports.Of.ROADMAPS));
        environment.put("ESTAFETA_MONITORING_URL", wiring.local(Ports.Of.MONITORING));
        environment.put("ESTAFETA_KEYCLOAK_URL", wiring.keycloakUrl());
        environment.put("ESTAFETA_OIDC_CLIENT_SECRET", wiring.secrets().of("web-client"));
        environment.put("ESTAFETA_SESSION_KEY", wiring.secrets().of("session-key"));
        environment.put("ESTAFETA_SPA_DIR", pages.toString());
        environment.put("ESTAFETA_MAIL_CATCHER_URL", wiring.local(Ports.Of.MAIL_PAGE));
        return environment;
    }

    Map<String, String> keycloak() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", wiring.databaseUrl(Database.KEYCLOAK));
        environment.put("KC_DB_USERNAME", Database.KEYCLOAK + "_owner");
        environment.put("KC_DB_PASSWORD", wiring.secrets().of(Database.KEYCLOAK + ".owner"));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MIN_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", wiring.secrets().of("keycloak-admin"));
        environment.put("ESTAFETA_OIDC_CLIENT_SECRET", wiring.secrets().of("web-client"));
        environment.put("ESTAFETA_KEYCLOAK_CLIENT_SECRET", wiring.secrets().of("accounts-client"));
        environment.putAll(mail());
        return environment;
    }

    private Map<String, String> eventsAndTokens() {
        return Map.of("ESTAFETA_KAFKA", wiring.kafka(), "ESTAFETA_OIDC_URL", wiring.keycloakUrl() + "/realms/estafeta");
    }

    private Map<String, String> mail() {
        return Map.of(
                "ESTAFETA_MAIL_HOST",
                "127.0.0.1",
                "ESTAFETA_MAIL_PORT",
                Integer.toString(wiring.port(Ports.Of.SMTP)),
                "ESTAFETA_MAIL_FROM",
                MAIL_FROM);
    }

    private Map<String, String> service(String database, int port, Ports.Of management) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("ESTAFETA_HTTP_HOST", "127.0.0.1");
        environment.put("ESTAFETA_HTTP_PORT", Integer.toString(port));
        environment.put("ESTAFETA_MANAGEMENT_PORT", Integer.toString(wiring.port(management)));
        environment.put("ESTAFETA_DB_URL", wiring.databaseUrl(database));
        environment.put("ESTAFETA_DB_USER", database + "_app");
        environment.put("ESTAFETA_DB_PASSWORD", wiring.secrets().of(database + ".app"));
        environment.put("ESTAFETA_DB_OWNER", database + "_owner");
        environment.put("ESTAFETA_DB_OWNER_PASSWORD", wiring.secrets().of(database + ".owner"));
        environment.put("ESTAFETA_PUBLIC_URL", wiring.publicUrl());
        return environment;
    }
}
