package ru.estafeta.participants;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What the stand would pass to this service besides its database and broker. */
public class ParticipantsSettings implements QuarkusTestResourceLifecycleManager {

    private final FakeKeycloak keycloak = new FakeKeycloak();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "ESTAFETA_PSEUDONYM_KEY", "a key for tests, long enough",
                "ESTAFETA_SNILS_KEY", "another key for tests and long enough",
                "ESTAFETA_KEYCLOAK_URL", keycloak.start(),
                "ESTAFETA_KEYCLOAK_CLIENT_SECRET", "secret");
    }

    @Override
    public void stop() {
        keycloak.stop();
    }
}
