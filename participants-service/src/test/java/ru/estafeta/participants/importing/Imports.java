package ru.estafeta.participants.importing;

import static io.restassured.RestAssured.given;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.testkit.TestOrganisations.SCHOOL_A1;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.awaitility.Awaitility;
import ru.estafeta.platform.caller.Roles;
import ru.estafeta.testkit.Tokens;

/** Calls of the import that several tests make. */
public final class Imports {

    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    private Imports() {}

    public static ValidatableResponse upload(String role, UUID organisation, byte[] content, boolean dryRun) {
        return given().auth()
                .oauth2(Tokens.of(role, organisation))
                .config(AS_BROWSERS_DO)
                .queryParam("dryRun", dryRun)
                .multiPart("file", "people.xlsx", content, "application/octet-stream")
                .post("/api/v1/people-imports")
                .then();
    }

    /** By the curator of the first school. */
    public static String begun(byte[] content, boolean dryRun) {
        return upload(Roles.CURATOR, SCHOOL_A1, content, dryRun)
                .statusCode(202)
                .extract()
                .path("id");
    }

    public static JsonPath over(String id) {
        Awaitility.await("import")
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> !List.of("QUEUED", "RUNNING")
                        .contains(curator().get("/api/v1/jobs/{id}", id).<String>path("state")));
        return curator().get("/api/v1/jobs/{id}", id).jsonPath();
    }
}
