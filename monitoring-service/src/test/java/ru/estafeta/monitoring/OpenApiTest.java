package ru.estafeta.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ru.estafeta.testkit.WithEstafeta;

/** Clients are generated from the committed file: a change of the API must show in it. */
@WithEstafeta
class OpenApiTest {

    private static final Path DESCRIBED = Path.of("target/openapi.yaml");
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void isTheCommittedDescription() throws IOException {
        var described =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        Files.writeString(DESCRIBED, described);

        assertThat(described)
                .as("If the change is wanted: cp %s %s", DESCRIBED, COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }
}
