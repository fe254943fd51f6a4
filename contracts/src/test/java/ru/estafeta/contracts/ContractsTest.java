package ru.estafeta.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What other services and integrations rely on. {@code -Dcontracts.update=true} writes schemas and asyncapi.yaml anew;
 * samples are never rewritten: what was once sent must stay readable.
 */
class ContractsTest {

    private static final boolean UPDATE = Boolean.getBoolean("contracts.update");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static List<EventType> events() {
        return EventType.ALL;
    }

    @ParameterizedTest
    @MethodSource("events")
    void committedSchemaIsThatOfTheRecord(EventType type) throws IOException {
        var file = SCHEMAS.resolve(type.name() + ".json");
        var generated = JSON.writeValueAsString(Schemas.of(type)) + "\n";
        if (UPDATE) {
            Files.writeString(file, generated);
        }

        assertThat(Files.readString(file)).isEqualTo(generated);
    }

    @Test
    void asyncapiDescribesEveryTopicAndEvent() throws IOException {
        var file = Path.of("asyncapi.yaml");
        var generated = AsyncApi.document();
        if (UPDATE) {
            Files.writeString(file, generated);
        }

        assertThat(Files.readString(file)).isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("events")
    void samplesOnceSentAreStillReadAndValid(EventType type) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(type.name() + ".json")));
        var samples = samplesOf(type);

        assertThat(samples).isNotEmpty();
        for (var sample : samples) {
            var text = Files.readString(sample);
            var event = JSON.readValue(text, type.record());
            assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(text));
            assertThat(schema.validate(JSON.readTree(text))).isEmpty();
            assertThat(event.key()).isNotBlank();
            assertThat(event.version()).isPositive();
        }
    }

    @Test
    void everySampleBelongsToAnEvent() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allSatisfy(name -> assertThat(EventType.ALL).anyMatch(type -> name.startsWith(type.name())));
        }
    }

    private static List<Path> samplesOf(EventType type) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(type.name()))
                    .sorted()
                    .toList();
        }
    }
}
