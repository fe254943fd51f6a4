package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.estafeta.participants.World.nobody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ru.estafeta.testkit.WithEstafeta;

/**
 * The committed openapi.yaml is what the service really answers; front end and docs are made from it. After a wanted
 * change: {@code mvn -pl participants-service test -Dtest=OpenApiTest -Destafeta.openapi.write=true}
 */
@WithEstafeta
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void committedDescriptionIsTheRealOne() throws IOException {
        var real = nobody().get("/q/openapi").asString();
        if (Boolean.getBoolean("estafeta.openapi.write")) {
            Files.writeString(COMMITTED, real);
        }
        assertThat(real).isEqualTo(Files.readString(COMMITTED));
    }
}
