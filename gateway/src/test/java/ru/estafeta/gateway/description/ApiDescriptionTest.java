package ru.estafeta.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static ru.estafeta.gateway.Http.anyone;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.estafeta.gateway.WithGateway;

@WithGateway
class ApiDescriptionTest {

    @Test
    void describesWhatAnswersAndSaysWhatDoesNot() {
        anyone().get("/api/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/v1/people"))
                .body("x-estafeta-missing", equalTo(List.of("monitoring-service")))
                .body("info.description", containsString("monitoring-service"));
    }

    @Test
    void showsItWithoutAnyForeignHost() {
        var page = anyone().get("/api/docs").then().statusCode(200).extract().asString();

        assertThat(page).doesNotContain("http:", "https:").contains("/api/docs/swagger-ui-bundle.js");
        anyone().get("/api/docs/swagger-ui-bundle.js").then().statusCode(200);
        anyone().get("/api/docs/swagger-ui.css").then().statusCode(200);
        anyone().get("/api/docs/start.js").then().statusCode(200).body(containsString("/api/openapi.json"));
    }

    @Test
    void keepsComponentsOfOneNameApart() {
        var merge = new OpenApiMerge();
        merge.add("monitoring-service", service("/a", "integer"));
        merge.add("roadmap-service", service("/b", "string"));

        var merged = merge.merged("http://localhost", List.of());

        var schemas = merged.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.getJsonObject("Value").getString("type")).isEqualTo("integer");
        assertThat(schemas.getJsonObject("RoadmapValue").getString("type")).isEqualTo("string");
        assertThat(schemas.getMap()).containsKey("Problem").hasSize(3);
        assertThat(merged.getJsonObject("paths").getJsonObject("/b").encode())
                .contains("#/components/schemas/RoadmapValue")
                .contains("#/components/schemas/Problem");
    }

    private static JsonObject service(String path, String type) {
        return new JsonObject("""
                {"paths": {"%s": {"get": {"a": {"$ref": "#/components/schemas/Value"}, "b": {"$ref": "#/components/schemas/Problem"}}}},
                 "components": {"schemas": {"Value": {"type": "%s"}, "Problem": {"type": "object"}}}}""".formatted(path, type));
    }
}
