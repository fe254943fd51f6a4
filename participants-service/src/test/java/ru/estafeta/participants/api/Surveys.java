package ru.estafeta.participants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static ru.estafeta.participants.World.curator;
import static ru.estafeta.participants.World.nobody;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Steps of a survey that several tests take. */
final class Surveys {

    private Surveys() {}

    static List<Map<String, Object>> links(UUID pair) {
        return curator()
                .post("/api/v1/pairs/{id}/survey-links", pair)
                .then()
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .body("items", hasSize(2))
                .body("items.expiresOn", hasItem("2026-11-19"))
                .extract()
                .path("items");
    }

    static String token(List<Map<String, Object>> links, String role) {
        var url = links.stream()
                .filter(link -> link.get("role").equals(role))
                .map(link -> (String) link.get("url"))
                .findFirst()
                .orElseThrow();
        assertThat(url).startsWith("http://localhost:8080/anketa#");
        return url.substring(url.indexOf('#') + 1);
    }

    static Map<String, Object> answers(String token, int score, boolean glad) {
        List<Map<String, Object>> questions = nobody().header("X-Link-Token", token)
                .get("/api/v1/survey-form")
                .then()
                .statusCode(200)
                .extract()
                .path("questions");
        var answers = new HashMap<String, Object>();
        for (var question : questions) {
            switch ((String) question.get("kind")) {
                case "SCORE" -> answers.put((String) question.get("id"), score);
                case "YES_NO" -> answers.put((String) question.get("id"), glad);
                default -> answers.put((String) question.get("id"), "Больше встреч");
            }
        }
        return Map.of("answers", answers);
    }

    static io.restassured.response.Response submit(String token, Map<String, Object> answers) {
        return nobody().header("X-Link-Token", token).body(answers).post("/api/v1/survey-responses");
    }
}
