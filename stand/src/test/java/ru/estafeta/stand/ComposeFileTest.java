package ru.estafeta.stand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ru.estafeta.contracts.Topics;
import ru.estafeta.stand.data.Ports;
import ru.estafeta.stand.data.Secrets;

/**
 * No engine runs where this is built, so the file is held against the schema of Compose, and each environment against
 * what the service reads and what the stand passes: a name that only one of them knows is a setting without effect.
 */
class ComposeFileTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(ESTAFETA_[A-Z_]+)");

    /** Settings of an installation that the stand and the example leave at their defaults. */
    private static final Set<String> LEFT_AT_DEFAULT = Set.of(
            "ESTAFETA_OTLP_URL",
            "ESTAFETA_OTLP_DISABLED",
            "ESTAFETA_BEHIND_PROXY",
            "ESTAFETA_RATE_CALLER",
            "ESTAFETA_RATE_ADDRESS");

    private final JsonNode compose = composeFile();

    @TempDir
    Path folder;

    enum Service {
        PARTICIPANTS("participants-service", true),
        ROADMAPS("roadmap-service", true),
        MONITORING("monitoring-service", true),
        GATEWAY("gateway", false);

        private final String module;
        private final boolean onPlatform;

        Service(String module, boolean onPlatform) {
            this.module = module;
            this.onPlatform = onPlatform;
        }
    }

    @Test
    void isValidAgainstTheSchemaOfCompose() throws Exception {
        try (var file = getClass().getResourceAsStream("/compose/compose-spec.json")) {
            var schema = (ObjectNode) JSON.readTree(file);
            schema.remove("$id"); // a relative one, which the validator does not take

            var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema)
                    .validate(compose);

            assertThat(errors).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void givesEachServiceExactlyWhatItReadsAndWhatTheStandPasses(Service service) throws Exception {
        var read = read(service);
        var passedByStand = new TreeSet<>(passedByStand().get(service).keySet());
        var passedByCompose =
                names(compose.at("/services/" + service.name().toLowerCase(java.util.Locale.ROOT) + "/environment"));

        assertThat(passedByStand).isEqualTo(read);
        assertThat(passedByCompose).isEqualTo(read);
    }

    @Test
    void givesKeycloakWhatTheStandGivesIt() throws Exception {
        assertThat(names(compose.at("/services/keycloak/environment")))
                .isEqualTo(new TreeSet<>(environment().keycloak().keySet()));
    }

    @Test
    void createsTheTopicsOfTheContracts() {
        var topics = compose.at("/services/kafka-topics/environment/TOPICS").asText();

        assertThat(topics.trim().split("\\s+")).containsExactlyInAnyOrderElementsOf(Topics.ALL);
    }

    @Test
    void everyFileThatItNamesIsThere() {
        Stream.of(
                        "stand/compose/Dockerfile",
                        "stand/compose/Dockerfile.keycloak",
                        "stand/compose/provision-postgres.sh",
                        "stand/src/main/resources/keycloak/estafeta-realm.json")
                .forEach(file -> assertThat(ROOT.resolve(file)).exists());
        assertThat(ROOT.resolve(compose.at("/services/keycloak/build/context").asText())
                        .resolve(compose.at("/services/keycloak/build/dockerfile")
                                .asText()))
                .exists();
        assertThat(Arrays.stream(Service.values()).map(service -> ROOT.resolve(service.module)))
                .allMatch(Files::isDirectory);
    }

    private static Set<String> read(Service service) throws IOException {
        var files = Stream.of(ROOT.resolve(service.module).resolve("src/main/resources/application.properties"));
        if (service.onPlatform) {
            files = Stream.concat(
                    files,
                    Stream.of(ROOT.resolve("platform/src/main/resources/META-INF/microprofile-config.properties")));
        }
        var names = new TreeSet<String>();
        for (Path file : files.toList()) {
            VARIABLE.matcher(Files.readString(file)).results().forEach(name -> names.add(name.group(1)));
        }
        names.removeAll(LEFT_AT_DEFAULT);
        return names;
    }

    private Map<Service, Map<String, String>> passedByStand() throws IOException {
        var environment = environment();
        return Map.of(
                Service.PARTICIPANTS, environment.participants(),
                Service.ROADMAPS, environment.roadmaps(),
                Service.MONITORING, environment.monitoring(),
                Service.GATEWAY, environment.gateway(8080, Path.of("/pages")));
    }

    private ServiceEnvironment environment() throws IOException {
        return new ServiceEnvironment(new Wiring(
                Ports.keptIn(folder.resolve("ports")),
                Secrets.keptIn(folder.resolve("secrets")),
                "http://localhost:8080",
                "token"));
    }

    private static Set<String> names(JsonNode environment) {
        return environment.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Jackson does not resolve the merge keys ({@code <<}) that Compose does. */
    private static JsonNode composeFile() {
        try (var reader = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            var loaded = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(reader);
            return JSON.valueToTree(loaded);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
