package ru.estafeta.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.estafeta.contracts.Topics;

/**
 * Gives the service under test what the stand would: an empty database of its own with owner and application role, an
 * empty Kafka broker with every topic, and the key by which {@link Tokens} are checked. Use it through
 * {@link WithEstafeta}.
 */
public class Infra implements QuarkusTestResourceLifecycleManager {

    /** Set while an application runs, for {@link Facts}: class loaders come and go, system properties stay. */
    static final String KAFKA = "estafeta.testkit.kafka";

    private static final Map<String, String> DATABASES = Map.of(
            "participants-service", "participants",
            "roadmap-service", "roadmaps",
            "monitoring-service", "monitoring");

    private final String module = Path.of("").toAbsolutePath().getFileName().toString();
    private @Nullable Servers servers;

    @Override
    public Map<String, String> start() {
        var started = Servers.ofThisBuild();
        servers = started;
        var lease = started.lease(
                module,
                DATABASES.getOrDefault(module, module.replace('-', '_')),
                speaksKafka() ? Topics.ALL : List.of());
        var settings = new HashMap<String, String>();
        settings.put("ESTAFETA_DB_URL", lease.url());
        settings.put("ESTAFETA_DB_USER", lease.app());
        settings.put("ESTAFETA_DB_PASSWORD", lease.appPassword());
        settings.put("ESTAFETA_DB_OWNER", lease.owner());
        settings.put("ESTAFETA_DB_OWNER_PASSWORD", lease.ownerPassword());
        lease.kafka().ifPresent(brokers -> {
            settings.put("ESTAFETA_KAFKA", brokers);
            System.setProperty(KAFKA, brokers);
        });
        settings.put("ESTAFETA_PUBLIC_URL", Tokens.PUBLIC_URL);
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        // A key instead of a server: they exclude each other.
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.jwks-path", "");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        return Map.copyOf(settings);
    }

    @Override
    public void stop() {
        System.clearProperty(KAFKA);
        if (servers != null) {
            servers.release(module);
        }
    }

    private static boolean speaksKafka() {
        try {
            Class.forName("org.apache.kafka.clients.producer.KafkaProducer", false, Infra.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
