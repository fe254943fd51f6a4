package ru.estafeta.roadmap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ru.estafeta.testkit.WithEstafeta;

/** Clients are generated from the committed file; after a wanted change run with -Dopenapi.update=true and look at it. */
@WithEstafeta
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void isTheCommittedDescription() throws IOException {
        var described =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, described);
        }

        assertThat(described).isEqualTo(Files.readString(COMMITTED));
    }
}
