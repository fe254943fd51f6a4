package ru.estafeta.stand;

import ru.estafeta.stand.data.Ports;
import ru.estafeta.stand.data.Secrets;

/**
 * What every process must know of the others: addresses, secrets, the public address.
 *
 * @param setupToken lets the first administrator in; empty once the system belongs to somebody
 */
record Wiring(Ports ports, Secrets secrets, String publicUrl, String setupToken) {

    int port(Ports.Of user) {
        return ports.of(user);
    }

    String local(Ports.Of user) {
        return "http://127.0.0.1:" + port(user);
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(Ports.Of.POSTGRES), database);
    }

    String kafka() {
        return "127.0.0.1:" + port(Ports.Of.KAFKA);
    }

    String keycloakUrl() {
        return local(Ports.Of.KEYCLOAK) + "/auth";
    }
}
